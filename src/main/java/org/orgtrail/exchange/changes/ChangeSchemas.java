package org.orgtrail.exchange.changes;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.stream.Stream;
import org.orgtrail.exchange.json.Shape;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes what can be posted by the same shapes that it is read by. */
@Configuration(proxyBeanMethods = false)
class ChangeSchemas {

    static final String CHANGE = "Change";
    private static final String STATEMENT = "Statement";
    private static final String COMMAND = "Command";

    @Bean
    OpenApiCustomizer whatCanBePosted() {
        return api -> {
            Components components = api.getComponents() == null ? new Components() : api.getComponents();
            api.setComponents(components);
            components.addSchemas(CHANGE, object(Shape.fields(ChangeBody.class)));
            components.addSchemas(COMMAND, oneOf(Shape.COMMANDS));
            components.addSchemas(STATEMENT, oneOf(Shape.STATEMENTS));
            Shape.COMMANDS.byName().forEach((name, fields) -> components.addSchemas(name, command(name, fields)));
        };
    }

    private static Schema<?> oneOf(Shape.Command commands) {
        Discriminator discriminator = new Discriminator().propertyName(Shape.TYPE);
        Schema<?> schema = new Schema<>().discriminator(discriminator);
        for (String name : Shape.names(commands)) {
            schema.addOneOfItem(reference(name));
            discriminator.mapping(name, "#/components/schemas/" + name);
        }
        return schema;
    }

    private static Schema<?> command(String name, Shape.Fields fields) {
        Schema<?> schema = object(fields);
        schema.addProperty(Shape.TYPE, new StringSchema().addEnumItem(name));
        schema.addRequiredItem(Shape.TYPE);
        if (Shape.begins(fields.type())) {
            String own = Shape.ownId(fields.type());
            schema.addProperty(
                    "ref",
                    new StringSchema()
                            .pattern("[A-Za-z0-9_.:-]{1,100}")
                            .description("A name for the new thing; $name stands for its id elsewhere in the change"));
            schema.setRequired(schema.getRequired().stream()
                    .filter(required -> !required.equals(own))
                    .toList());
        }
        return schema;
    }

    private static Schema<?> object(Shape.Fields fields) {
        Schema<?> schema = new ObjectSchema().additionalProperties(false);
        fields.fields().forEach((name, field) -> {
            Schema<?> value = schema(field.shape());
            schema.addProperty(name, value);
            if (!field.optional()) {
                schema.addRequiredItem(name);
            }
        });
        return schema;
    }

    private static Schema<?> schema(Shape shape) {
        return switch (shape) {
            case Shape.Text _ -> new StringSchema();
            case Shape.Day _ -> new StringSchema().format("date").example("2027-01-01");
            case Shape.Written(Class<?> type) -> new StringSchema().description(type.getSimpleName());
            case Shape.Id(Class<?> type) ->
                new StringSchema().description(type.getSimpleName() + ", or $name for one that this change begins");
            case Shape.Choice(Class<?> type) -> choice(type);
            case Shape.Whole _ -> new IntegerSchema();
            case Shape.Many many -> new ArraySchema().items(schema(many.element()));
            case Shape.Fields fields -> object(fields);
            case Shape.Command command -> reference(command.mayBegin() ? COMMAND : STATEMENT);
        };
    }

    private static Schema<?> choice(Class<?> type) {
        StringSchema schema = new StringSchema();
        Stream.of(type.getEnumConstants()).forEach(constant -> schema.addEnumItem(((Enum<?>) constant).name()));
        return schema;
    }

    private static Schema<?> reference(String name) {
        return new Schema<>().$ref("#/components/schemas/" + name);
    }
}
