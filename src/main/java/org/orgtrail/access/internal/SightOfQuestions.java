package org.orgtrail.access.internal;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.Sight;
import org.springframework.aop.support.StaticMethodMatcherPointcutAdvisor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Before a read feature answers an actor, tells the database whom that actor may see (docs/adr/0080): the one place for all
 * questions that there are and will be. What is forgotten here is not shown.
 */
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class SightOfQuestions extends StaticMethodMatcherPointcutAdvisor {

    private static final List<String> READ_FEATURES = List.of("org.orgtrail.directory.", "org.orgtrail.history.");

    SightOfQuestions(ObjectProvider<Sight> sight, ObjectProvider<PlatformTransactionManager> transactions) {
        setAdvice(new Answering(sight, transactions)); // both come later than what they are put round
    }

    @Override
    public boolean matches(Method method, Class<?> type) {
        return READ_FEATURES.stream().anyMatch(type.getName()::startsWith)
                && List.of(method.getParameterTypes()).contains(Actor.class);
    }

    private record Answering(ObjectProvider<Sight> sight, ObjectProvider<PlatformTransactionManager> transactions)
            implements MethodInterceptor {

        @Override
        public @Nullable Object invoke(MethodInvocation question) throws Throwable {
            PlatformTransactionManager manager = transactions.getObject();
            TransactionStatus snapshot = manager.getTransaction(snapshot());
            Object answer;
            try {
                sight.getObject().is(actor(question));
                answer = question.proceed();
            } catch (Throwable failure) {
                manager.rollback(snapshot);
                throw failure;
            }
            manager.commit(snapshot);
            return answer;
        }

        private static Actor actor(MethodInvocation question) {
            return Stream.of(question.getArguments())
                    .filter(Actor.class::isInstance)
                    .map(Actor.class::cast)
                    .findFirst()
                    .orElseThrow();
        }

        private static DefaultTransactionDefinition snapshot() {
            DefaultTransactionDefinition snapshot = new DefaultTransactionDefinition();
            snapshot.setReadOnly(true);
            snapshot.setIsolationLevel(DefaultTransactionDefinition.ISOLATION_REPEATABLE_READ);
            return snapshot;
        }
    }
}
