package org.orgtrail;

import java.util.List;
import org.orgtrail.access.ResetPassword;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@EnableScheduling
public class OrgtrailApplication {
    public static void main(String[] args) {
        List<String> arguments = List.of(args);
        if (!arguments.isEmpty() && arguments.getFirst().equals(ResetPassword.NAME)) {
            System.exit(ResetPassword.run(arguments.subList(1, arguments.size()), System.out));
        }
        SpringApplication.run(OrgtrailApplication.class, args);
    }
}
