using Scrm.Core.Rules;

namespace Scrm.Core.RuleBooks;

/// <summary>Carries a dry run out, some conversations at a time, its progress saved after each; it may be stopped at any moment and go on elsewhere.</summary>
public sealed class RunRuleRun(IRuleRunStore runs, IRuleStore rules, RuleSceneReader scenes, TimeProvider time)
{
    private const int AtOnce = 20;

    /// <summary>The run as it ended; null without such a run.</summary>
    public async Task<RuleRun?> HandleAsync(string id, CancellationToken cancellationToken)
    {
        if (await runs.GetAsync(id, cancellationToken) is not { } first)
        {
            return null;
        }

        var plan = await runs.PlanAsync(id, cancellationToken);
        var before = await rules.EditionAsync(first.BaseVersion, cancellationToken) is { } edition ? new RuleMatcher(edition.Rules, edition.Version) : RuleMatcher.Empty;
        var after = new RuleMatcher(await runs.RulesAsync(id, cancellationToken), first.BaseVersion + 1);
        while (await runs.GetAsync(id, cancellationToken) is { } run)
        {
            if (run.State != RuleRunState.Running)
            {
                return run;
            }

            var lines = new List<RuleRunLine>();
            foreach (var conversationId in plan.Skip(run.Seen).Take(AtOnce))
            {
                if (await scenes.ReadAsync(conversationId, cancellationToken) is { } scene)
                {
                    lines.AddRange(RulePlay.Play(scene, before, after));
                }
            }

            var next = run.With(Math.Min(run.Seen + AtOnce, run.Total), lines, time.GetUtcNow());
            await runs.SaveAsync(next, run.Version, [.. lines.Where(l => l.IsChanged())], cancellationToken);
        }

        return null;
    }
}
