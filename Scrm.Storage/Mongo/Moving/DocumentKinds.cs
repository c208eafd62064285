namespace Scrm.Storage.Mongo.Moving;

/// <summary>The kinds as documents, and the collections that are no kind.</summary>
internal static class DocumentKinds
{
    /// <summary>Every kind.</summary>
    public static IReadOnlyDictionary<string, DocumentKind> All { get; } = new[]
    {
        BookDocuments.All, PeopleDocuments.All, TalkDocuments.All, AnswerDocuments.All, FormDocuments.All, ShopDocuments.All, DeskDocuments.All,
    }.SelectMany(kinds => kinds).ToDictionary(kind => kind.Name);

    /// <summary>Collections that hold what follows from records of others, or what only a running process needs.</summary>
    public static IReadOnlyList<string> Derived { get; } =
        ["threads", "held", "message_homes", "changes", "turn_leases", "contact_identities", "person_keys", "last_agents"];
}
