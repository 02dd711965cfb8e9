package org.orgtrail.access.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return Passwords.encoder();
    }
}
