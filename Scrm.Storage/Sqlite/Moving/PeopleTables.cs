namespace Scrm.Storage.Sqlite.Moving;

/// <summary>People and what is known of them.</summary>
internal static class PeopleTables
{
    private const string Row = "(SELECT row FROM contacts WHERE id = @r ->> '$.contact')";

    /// <summary>The kinds.</summary>
    public static IReadOnlyList<TableKind> All { get; } =
    [
        new("contact", "contacts", "row", "id version body!")
        {
            Read =
            [
                ("codes", "json((SELECT json_group_array(code) FROM (SELECT code FROM contact_codes WHERE contact = t.row ORDER BY code)))"),
                (
                    "fresh",
                    """
                    json((SELECT json_group_array(json_array(kind, value)) FROM (
                        SELECT kind, value FROM person_keys WHERE contact_id = t.id AND fresh = 1 ORDER BY kind, value)))
                    """),
            ],
            Write = PeopleWriting.Contact,
        },
        new("merge", "merges", "row", "id body!")
        {
            // His old place among people is another store's: coming back he takes a new one.
            Derived =
            [
                ("kept_id", TableKinds.Of("keptId")), ("merged_id", TableKinds.Of("mergedId")),
                ("merged_row", "(SELECT coalesce(max(row), 0) FROM contacts)"), ("standing", $"{TableKinds.Of("undoneAt")} IS NULL"),
            ],
        },
        new("mergeDismissal", "merge_dismissals", "one_id other_id", "body!")
        {
            Derived = [("one_id", TableKinds.Of("oneId")), ("other_id", TableKinds.Of("otherId"))],
        },
        new("edit", "contact_edits", "id", "id body!")
        {
            GoesOver = "id",
            Derived = [("contact_id", TableKinds.Of("contactId")), ("at", TableKinds.Time("at"))],
        },
        new("persona", "personas", "contact_id", "contact=contact_id at=computed_at body!") { Write = PeopleWriting.Persona },
        new("figures", "contact_figures", "contact_id", "contact=contact_id body!"),
        new("touchpoint", "touchpoints", "id", "id body!")
        {
            GoesOver = "id",
            Derived = [("contact_id", TableKinds.Of("contactId")), ("at", TableKinds.Time("at"))],
        },
        new("tag", "tag_assignments", "rowid", "id body!")
        {
            GoesOver = "id",
            Derived = [("contact_id", TableKinds.Of("contactId")), ("expires_at", TableKinds.Time("expiresAt"))],
            Beside = PeopleWriting.TagFacts,
        },
        new("observation", "tag_observations", "row", "id body!")
        {
            GoesOver = "id",
            Derived =
            [
                ("contact_id", TableKinds.Of("contactId")), ("cause", TableKinds.Of("cause")), ("tag_id", TableKinds.Of("tagId")),
                ("value", $"coalesce({TableKinds.Of("value")}, '')"), ("rule_id", TableKinds.Of("ruleId")), ("rule_version", TableKinds.Of("ruleVersion")),
                ("at", TableKinds.Time("at")),
                ("seen_of", $"(SELECT row FROM contacts WHERE id = {TableKinds.Of("contactId")} AND {TableKinds.Of("kind")} = 'seen')"),
            ],
        },
        new("signal", "contact_signals", "row", "id attempts body!")
        {
            Read = [("until", "coalesce(held_until, 0)")],
            Derived = [("held_until", "nullif(@r ->> '$.until', 0)")],
        },
        new("contactDay", "contact_days", "kind day contact", "kind day n")
        {
            Read = [("contact", "(SELECT id FROM contacts c WHERE c.row = t.contact)")],
            Derived = [("contact", Row)],
        },
        new("contactHour", "contact_activity", "contact_id hour", "contact=contact_id hour messages"),
    ];
}
