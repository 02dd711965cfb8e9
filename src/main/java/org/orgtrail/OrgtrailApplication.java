package org.orgtrail;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class OrgtrailApplication {
    public static void main(String[] args) {
        SpringApplication.run(OrgtrailApplication.class, args);
    }
}
