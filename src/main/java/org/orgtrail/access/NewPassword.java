package org.orgtrail.access;

/** A password made for somebody, to be shown to them once. Its text form hides it, so that no log ever holds it. */
public record NewPassword(String userName, String password) {

    @Override
    public String toString() {
        return "NewPassword[" + userName + "]";
    }
}
