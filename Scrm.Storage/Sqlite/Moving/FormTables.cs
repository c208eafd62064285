namespace Scrm.Storage.Sqlite.Moving;

/// <summary>Forms, what people filled in, and what is on its way to the company.</summary>
internal static class FormTables
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<TableKind> All { get; } =
    [
        new("form", "forms", "row", "id version removed live=live_version"),
        new("formVersion", "form_versions", "form_id version", "form=form_id version body!"),
        new("formSecret", "form_secrets", "form_id", "form=form_id secret"),
        new("formResult", "form_results", "id", "id body!")
        {
            GoesOver = "id",
            Derived =
            [
                ("form_id", TableKinds.Of("formId")), ("contact_id", TableKinds.Of("contactId")), ("state", TableKinds.Of("end")), ("at", TableKinds.Time("endedAt")),
            ],
        },
        new("formDelivery", "form_deliveries", "id", "id body!")
        {
            Read = [("until", "coalesce(held_until, 0)")],
            Derived =
            [
                ("held_until", "nullif(@r ->> '$.until', 0)"), ("form_id", TableKinds.Of("formId")), ("state", TableKinds.Of("state")),
                ("at", TableKinds.Time("createdAt")), ("next_at", TableKinds.Time("nextAt")),
            ],
        },
    ];
}
