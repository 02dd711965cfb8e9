package org.orgtrail.testing;

class SecondFreshDatabaseTest extends FreshDatabaseCase {}
