using Scrm.Core.Foundation;

namespace Scrm.Core.RuleBooks;

/// <summary>Ends a dry run before its end.</summary>
public sealed class EndRuleRun(IRuleRunStore runs, TimeProvider time)
{
    private const int Tries = 20;

    /// <summary>The run as it stands; NotFound without such a run, Conflict when it has ended.</summary>
    public async Task<Result<RuleRun>> HandleAsync(string id, RuleRunState state, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            if (await runs.GetAsync(id, cancellationToken) is not { } run)
            {
                return new Fault(FaultCode.NotFound, "There is no such dry run.");
            }

            if (run.State != RuleRunState.Running)
            {
                return new Fault(FaultCode.Conflict, "The dry run has ended.", "ended");
            }

            var ended = run with { State = state, UpdatedAt = time.GetUtcNow() };
            if (await runs.SaveAsync(ended, run.Version, [], cancellationToken))
            {
                return ended with { Version = run.Version + 1 };
            }
        }

        return new Fault(FaultCode.Conflict, "The dry run is busy; try again.");
    }
}
