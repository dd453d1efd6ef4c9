Oracle: names of relations
A statement stands where it comes first. Behind it are the kinds of its parameters.

== a relation no foreign key makes, or more than one, or with the name of a column is refused when the database is opened
