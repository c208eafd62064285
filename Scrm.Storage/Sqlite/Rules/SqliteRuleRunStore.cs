using Scrm.Core.RuleBooks;
using Scrm.Core.Rules;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Rules;

/// <inheritdoc cref="IRuleRunStore"/>
internal sealed class SqliteRuleRunStore(SqliteStore store) : IRuleRunStore
{
    /// <inheritdoc/>
    public Task AddAsync(RuleRun run, IReadOnlyList<Rule> rules, IReadOnlyList<string> conversationIds, CancellationToken cancellationToken)
    {
        var (body, frozen, plan) = (Json.Write(run), Json.Write(rules), Json.Write(conversationIds));
        return store.WriteAsync(
            session =>
            {
                session.Execute(
                    "INSERT INTO rule_runs (id, version, body, rules, plan) VALUES (@id, @version, @body, @rules, @plan)",
                    ("@id", run.Id),
                    ("@version", run.Version),
                    ("@body", body),
                    ("@rules", frozen),
                    ("@plan", plan));
                return Written.Keep(true);
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<RuleRun?> GetAsync(string id, CancellationToken cancellationToken) => OneAsync<RuleRun>("body", id, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<RuleRun>> ListAsync(CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<RuleRun>>(
        session => session.All("SELECT body FROM rule_runs ORDER BY row DESC", reader => Json.Read<RuleRun>(reader.GetString(0))), cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Rule>> RulesAsync(string id, CancellationToken cancellationToken) =>
        await OneAsync<IReadOnlyList<Rule>>("rules", id, cancellationToken) ?? [];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> PlanAsync(string id, CancellationToken cancellationToken) =>
        await OneAsync<IReadOnlyList<string>>("plan", id, cancellationToken) ?? [];

    /// <inheritdoc/>
    public Task<bool> SaveAsync(RuleRun run, long expectedVersion, IReadOnlyList<RuleRunLine> changed, CancellationToken cancellationToken)
    {
        var body = Json.Write(run with { Version = expectedVersion + 1 });
        var lines = changed.Select(Json.Write).ToList();
        return store.WriteAsync(
            session =>
            {
                if (session.Execute(
                    "UPDATE rule_runs SET version = @expected + 1, body = @body WHERE id = @id AND version = @expected",
                    ("@expected", expectedVersion),
                    ("@body", body),
                    ("@id", run.Id)) != 1)
                {
                    return Written.Undo(false);
                }

                foreach (var line in lines)
                {
                    session.Execute("INSERT INTO rule_run_lines (run_id, body) VALUES (@id, @body)", ("@id", run.Id), ("@body", line));
                }

                return Written.Keep(true);
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<RuleRunLine>> LinesAsync(string id, int skip, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<RuleRunLine>>(
            session => session.All(
                "SELECT body FROM rule_run_lines WHERE run_id = @id ORDER BY row LIMIT @limit OFFSET @skip",
                reader => Json.Read<RuleRunLine>(reader.GetString(0)),
                ("@id", id),
                ("@limit", limit),
                ("@skip", skip)),
            cancellationToken);

    private Task<T?> OneAsync<T>(string column, string id, CancellationToken cancellationToken)
        where T : class =>
        store.ReadAsync(
            session => session.First($"SELECT {column} FROM rule_runs WHERE id = @id", reader => Json.Read<T>(reader.GetString(0)), ("@id", id)), cancellationToken);
}
