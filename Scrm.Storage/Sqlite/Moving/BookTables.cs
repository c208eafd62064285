using Scrm.Storage.Moving;

namespace Scrm.Storage.Sqlite.Moving;

/// <summary>Settings, people who may sign in, values that processes share.</summary>
internal static class BookTables
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<TableKind> All { get; } =
    [
        new("catalog", "catalog", "row", "kind id version body!"),
        new("revision", "revisions", "kind", "kind revision") { Where = "kind <> 'factsToBuild'" },
        new("account", "accounts", "id", "id version body!") { Derived = [("normalized_user_name", TableKinds.Of("normalizedUserName"))] },
        new("value", "shared_values", "key", "key value version expires=expires_at") { Where = $"key <> '{MoveMark.Key}'" },

        // Where the log of changes ended: whoever read the old one is told to read anew.
        new("cursor", "sqlite_sequence", "name", "name value=seq") { Where = "name = 'changes'" },
    ];
}
