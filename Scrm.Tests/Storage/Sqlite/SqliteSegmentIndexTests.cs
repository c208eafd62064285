using Scrm.Core.Segments;
using Scrm.Core.Segments.Facts;
using Scrm.Storage.Sqlite.Engine;
using Scrm.Storage.Sqlite.Facts;
using Scrm.Storage.Sqlite.Segments;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

public sealed class SqliteSegmentIndexTests : SegmentIndexSpec
{
    private readonly SqliteFolder _folder = new();
    private SqliteStore? _store;

    protected override ISegmentIndex Index => new SqliteSegmentIndex(_store!);

    protected override async Task<StoreParts> OpenAsync() => SqliteFolder.Parts(_store = await _folder.OpenAsync());

    protected override ValueTask CloseAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    protected override Task SavePersonaFactsAsync(string contactId, PersonaFacts facts) => _store!.WriteAsync(
        session =>
        {
            PersonaFactRows.Save(session, contactId, facts);
            session.Execute(
                """
                UPDATE personas SET value = @value, revenue = @revenue, role = @role, stage = @stage, preferred_channel = @channel, preferred_hour = @hour
                WHERE contact_id = @contact
                """,
                ("@contact", contactId),
                ("@value", facts.Value),
                ("@revenue", facts.Revenue),
                ("@role", facts.Role),
                ("@stage", facts.Stage),
                ("@channel", facts.PreferredChannel),
                ("@hour", facts.PreferredHour));
            return Written.Keep(true);
        },
        Token);

    protected override Task RebuildFactsAsync() => _store!.WriteAsync(
        session =>
        {
            FactRebuild.Run(session);
            return Written.Keep(true);
        },
        Token);
}
