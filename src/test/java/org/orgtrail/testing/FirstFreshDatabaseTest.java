package org.orgtrail.testing;

class FirstFreshDatabaseTest extends FreshDatabaseCase {}
