using Scrm.Core.Editions;
using Scrm.Core.Replays;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Improving;

/// <inheritdoc cref="IReplayStore"/>
internal sealed class SqliteReplayStore(SqliteStore store) : IReplayStore
{
    /// <inheritdoc/>
    public Task AddAsync(ReplayJob job, BookDraft draft, IReadOnlyList<string> conversationIds, CancellationToken cancellationToken)
    {
        var (body, frozen, plan) = (Json.Write(job), Json.Write(draft), Json.Write(conversationIds));
        return store.WriteAsync(
            session =>
            {
                session.Execute(
                    "INSERT INTO replays (id, version, body, draft, plan) VALUES (@id, @version, @body, @draft, @plan)",
                    ("@id", job.Id),
                    ("@version", job.Version),
                    ("@body", body),
                    ("@draft", frozen),
                    ("@plan", plan));
                return Written.Keep(true);
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ReplayJob?> GetAsync(string id, CancellationToken cancellationToken) => store.ReadAsync(
        session => session.First("SELECT body FROM replays WHERE id = @id", reader => Json.Read<ReplayJob>(reader.GetString(0)), ("@id", id)), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ReplayJob>> ListAsync(CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<ReplayJob>>(
        session => session.All("SELECT body FROM replays ORDER BY row DESC", reader => Json.Read<ReplayJob>(reader.GetString(0))), cancellationToken);

    /// <inheritdoc/>
    public Task<BookDraft> DraftAsync(string id, CancellationToken cancellationToken) => store.ReadAsync(
        session => session.First("SELECT draft FROM replays WHERE id = @id", reader => Json.Read<BookDraft>(reader.GetString(0)), ("@id", id)) ?? BookDraft.None,
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> PlanAsync(string id, CancellationToken cancellationToken) => store.ReadAsync(
        session => session.First("SELECT plan FROM replays WHERE id = @id", reader => Json.Read<IReadOnlyList<string>>(reader.GetString(0)), ("@id", id)) ?? [],
        cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveAsync(ReplayJob job, long expectedVersion, int first, IReadOnlyList<ReplayLine> lines, CancellationToken cancellationToken)
    {
        var body = Json.Write(job with { Version = expectedVersion + 1 });
        var bodies = lines.Select(line => (Line: line, Body: Json.Write(line))).ToList();
        return store.WriteAsync(
            session =>
            {
                if (session.Execute(
                    "UPDATE replays SET version = @expected + 1, body = @body WHERE id = @id AND version = @expected",
                    ("@expected", expectedVersion),
                    ("@body", body),
                    ("@id", job.Id)) != 1)
                {
                    return Written.Undo(false);
                }

                session.Execute("DELETE FROM replay_lines WHERE replay_id = @id AND n >= @first", ("@id", job.Id), ("@first", first));
                for (var i = 0; i < bodies.Count; i++)
                {
                    Add(session, job.Id, first + i, bodies[i].Line, bodies[i].Body);
                }

                return Written.Keep(true);
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ReplayLine>> LinesAsync(ReplayQuery query, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<ReplayLine>>(
        session => session.All(
            """
            SELECT body FROM replay_lines
            WHERE replay_id = @id AND (@verdict IS NULL OR verdict = @verdict) AND (@was IS NULL OR was = @was) AND (@becomes IS NULL OR becomes = @becomes)
            ORDER BY n LIMIT @limit OFFSET @skip
            """,
            reader => Json.Read<ReplayLine>(reader.GetString(0)),
            ("@id", query.Id),
            ("@verdict", query.Verdict is { } verdict ? Word.Of(verdict) : null),
            ("@was", query.Before is { } was ? Word.Of(was) : null),
            ("@becomes", query.After is { } becomes ? Word.Of(becomes) : null),
            ("@limit", query.Limit),
            ("@skip", query.Skip)),
        cancellationToken);

    private static void Add(Session session, string id, int place, ReplayLine line, string body) => session.Execute(
        "INSERT INTO replay_lines (replay_id, n, verdict, was, becomes, body) VALUES (@id, @n, @verdict, @was, @becomes, @body)",
        ("@id", id),
        ("@n", place),
        ("@verdict", Word.Of(line.Verdict)),
        ("@was", Word.Of(line.Before.Kind)),
        ("@becomes", Word.Of(line.After.Kind)),
        ("@body", body));
}
