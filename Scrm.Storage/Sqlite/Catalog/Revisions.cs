using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Catalog;

/// <summary>Counts the changes of a book that processes keep in memory.</summary>
internal static class Revisions
{
    /// <summary>The reviews of tags.</summary>
    public const string Reviews = "tagReviews";

    /// <summary>What the bot answers from.</summary>
    public const string Answers = "answers";

    /// <summary>Changes so far.</summary>
    public static long Of(Session session, string kind) =>
        session.Number("SELECT revision FROM revisions WHERE kind = @kind", ("@kind", kind)) ?? 0;

    /// <summary>Counts a change that is part of another write.</summary>
    public static void Raise(Session session, string kind) => session.Execute(
        "INSERT INTO revisions (kind, revision) VALUES (@kind, 1) ON CONFLICT (kind) DO UPDATE SET revision = revision + 1", ("@kind", kind));

    /// <summary>Runs a change as a write of its own and counts it; nothing is kept when it returns false.</summary>
    public static Task<bool> ChangeAsync(SqliteStore store, string kind, Func<Session, bool> change, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            if (!change(session))
            {
                return Written.Undo(false);
            }

            Raise(session, kind);
            return Written.Keep(true);
        },
        cancellationToken);

    /// <summary>Creates or replaces a document and counts it.</summary>
    public static Task<bool> SaveAsync<T>(SqliteStore store, string kind, CatalogRows<T> rows, string id, string body, CancellationToken cancellationToken)
        where T : class => ChangeAsync(
            store,
            kind,
            session =>
            {
                rows.Save(session, id, body);
                return true;
            },
            cancellationToken);
}
