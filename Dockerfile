# syntax=docker/dockerfile:1
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY frontend frontend
COPY src src
# The tests are run before an image is made (./mvnw verify); here they would need a browser.
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -ntp -DskipTests package

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home orgtrail \
    && install -d -o orgtrail -g orgtrail -m 700 /var/lib/orgtrail
COPY --from=build /build/target/orgtrail.jar /opt/orgtrail/orgtrail.jar
USER orgtrail
WORKDIR /var/lib/orgtrail
# Inside a container, the container's own network is the boundary.
ENV SERVER_ADDRESS=0.0.0.0 \
    ORGTRAIL_DATA=/var/lib/orgtrail/data
EXPOSE 8080
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "/opt/orgtrail/orgtrail.jar"]
