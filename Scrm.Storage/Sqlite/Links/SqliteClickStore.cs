using Scrm.Core.Clicks;
using Scrm.Storage.Sqlite.Contacts;
using Scrm.Storage.Sqlite.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Links;

/// <inheritdoc cref="IClickStore"/>
internal sealed class SqliteClickStore(SqliteStore store) : IClickStore
{
    /// <inheritdoc/>
    public Task<bool> SaveAsync(LinkClick click, TimeSpan repeat, CancellationToken cancellationToken)
    {
        var touch = click.Touchpoint is { } touchpoint ? new[] { (touchpoint, Json.Write(touchpoint)) } : [];
        var signal = click.Signal is { } pending ? Json.Write(pending) : null;
        return store.WriteAsync(
            session =>
            {
                if (session.Number(
                    "SELECT 1 FROM link_clicks WHERE code = @code AND at > @since LIMIT 1",
                    ("@code", click.Code),
                    ("@since", Instant.Of(click.At - repeat))) is not null)
                {
                    return Written.Undo(false);
                }

                session.Execute(
                    """
                    INSERT INTO link_clicks (code, at, campaign, contact_id)
                    VALUES (@code, @at, coalesce((SELECT campaign FROM short_links WHERE code = @code),
                        (SELECT id FROM catalog WHERE kind = 'campaignLink' AND id = @code)), @contact)
                    """,
                    ("@code", click.Code),
                    ("@at", Instant.Of(click.At)),
                    ("@contact", click.Touchpoint?.ContactId));
                PersonRows.Save(session, touch, [], []);
                SignalRows.Add(session, click.Signal, signal);
                return Written.Keep(true);
            },
            cancellationToken);
    }
}
