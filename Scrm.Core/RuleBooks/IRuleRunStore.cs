using Scrm.Core.Rules;

namespace Scrm.Core.RuleBooks;

/// <summary>Dry runs with what they found, so that they outlive the process.</summary>
public interface IRuleRunStore
{
    /// <summary>Adds a run with the rules it tries and the conversations it looks at, in order.</summary>
    Task AddAsync(RuleRun run, IReadOnlyList<Rule> rules, IReadOnlyList<string> conversationIds, CancellationToken cancellationToken);

    /// <summary>One, or null.</summary>
    Task<RuleRun?> GetAsync(string id, CancellationToken cancellationToken);

    /// <summary>All, newest first.</summary>
    Task<IReadOnlyList<RuleRun>> ListAsync(CancellationToken cancellationToken);

    /// <summary>The rules of a run.</summary>
    Task<IReadOnlyList<Rule>> RulesAsync(string id, CancellationToken cancellationToken);

    /// <summary>The conversations of a run.</summary>
    Task<IReadOnlyList<string>> PlanAsync(string id, CancellationToken cancellationToken);

    /// <summary>Saves progress when the stored version is <paramref name="expectedVersion"/>, false otherwise; the lines follow on those of before.</summary>
    Task<bool> SaveAsync(RuleRun run, long expectedVersion, IReadOnlyList<RuleRunLine> changed, CancellationToken cancellationToken);

    /// <summary>Lines that would have been different, in order.</summary>
    Task<IReadOnlyList<RuleRunLine>> LinesAsync(string id, int skip, int limit, CancellationToken cancellationToken);
}
