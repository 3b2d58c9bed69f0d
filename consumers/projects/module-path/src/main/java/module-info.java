/** A service of its own module, which asks for the library by name. */
module org.example.linked {
    requires org.qualitybanding.timeline;
}
