//! How HSDS nests its objects: which key of an object holds which table's rows, and which column
//! ties them. One table for both directions, so that what the export nests the import takes apart.

/// A place where rows of one table stand inside an object of another.
#[derive(Debug, Clone, Copy)]
pub(super) struct Link {
    /// The table of the object.
    pub parent: &'static str,
    /// The key in the object.
    pub key: &'static str,
    /// The table of the rows inside.
    pub child: &'static str,
    /// What ties them.
    pub tie: Tie,
}

/// What ties rows to the object in which they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tie {
    /// A column of the rows holds the object's id; many.
    Below(&'static str),
    /// A column of the object holds the row's id; one.
    Beside(&'static str),
    /// `link_id` and `link_entity` name the object; many.
    Attached,
}

const fn link(parent: &'static str, key: &'static str, child: &'static str, tie: Tie) -> Link {
    Link { parent, key, child, tie }
}

/// All of them, in the order in which they are written.
pub(super) const LINKS: [Link; 25] = [
    link("service", "organization", "organization", Tie::Beside("organization_id")),
    link("service", "phones", "phone", Tie::Below("service_id")),
    link("service", "schedules", "schedule", Tie::Below("service_id")),
    link("service", "schedule_exceptions", "schedule_exception", Tie::Below("service_id")),
    link("service", "service_areas", "service_area", Tie::Below("service_id")),
    link("service", "service_at_locations", "service_at_location", Tie::Below("service_id")),
    link("service", "languages", "language", Tie::Below("service_id")),
    link("service", "cost_options", "cost_option", Tie::Below("service_id")),
    link("service", "required_documents", "required_document", Tie::Below("service_id")),
    link("service", "attributes", "attribute", Tie::Attached),
    link("service", "translations", "translation", Tie::Attached),
    link("organization", "phones", "phone", Tie::Below("organization_id")),
    link("organization", "locations", "location", Tie::Below("organization_id")),
    link("organization", "attributes", "attribute", Tie::Attached),
    link("organization", "translations", "translation", Tie::Attached),
    link("service_at_location", "location", "location", Tie::Beside("location_id")),
    link("service_at_location", "phones", "phone", Tie::Below("service_at_location_id")),
    link("service_at_location", "schedules", "schedule", Tie::Below("service_at_location_id")),
    link("location", "addresses", "address", Tie::Below("location_id")),
    link("location", "phones", "phone", Tie::Below("location_id")),
    link("location", "languages", "language", Tie::Below("location_id")),
    link("location", "schedules", "schedule", Tie::Below("location_id")),
    link("phone", "languages", "language", Tie::Below("phone_id")),
    link("attribute", "taxonomy_term", "taxonomy_term", Tie::Beside("taxonomy_term_id")),
    link("taxonomy_term", "taxonomy_detail", "taxonomy", Tie::Beside("taxonomy_id")),
];

/// The services of an organisation, which only lists of organisations hold: a service holds its
/// organisation already, and written here it would hold itself.
pub(super) const SERVICES: Link =
    link("organization", "services", "service", Tie::Below("organization_id"));

/// What stands inside objects of a table.
pub(super) fn inside(parent: &str) -> impl Iterator<Item = Link> {
    LINKS.into_iter().filter(move |link| link.parent == parent)
}
