using Scrm.Core.Agents;
using Scrm.Core.Foundation;
using Scrm.Core.Tags;

namespace Scrm.Core.Reviews;

/// <summary>Decide all that one version of a rule saw and nobody has decided.</summary>
/// <param name="ReviewerId">Who.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="RuleVersion">Its version.</param>
/// <param name="Decision">Accept or reject.</param>
/// <param name="Reason">His words, or null.</param>
/// <param name="BatchId">The batch of an earlier call that this one goes on with, or null.</param>
public sealed record ReviewManyRequest(
    string ReviewerId, string RuleId, int RuleVersion, ReviewDecision Decision, string? Reason = null, string? BatchId = null);

/// <summary>How far a batch is.</summary>
/// <param name="BatchId">To go on with it, and to undo it.</param>
/// <param name="Decided">Decided by this call.</param>
/// <param name="Remaining">Not decided yet.</param>
public sealed record ReviewManyResult(string BatchId, int Decided, int Remaining);

/// <summary>Decides many at once, a limited number a call: who calls again with the batch goes on where it ended, also after a crash.</summary>
public sealed class ReviewMany(IReviewStore reviews, IDirectory directory, ReviewTag one, IIdFactory ids)
{
    /// <summary>Decided in one call at most.</summary>
    public const int Most = 100;

    /// <summary>How far it is; Invalid for decisions that need a look at each.</summary>
    public async Task<Result<ReviewManyResult>> HandleAsync(ReviewManyRequest request, CancellationToken cancellationToken)
    {
        if (request.Decision is not (ReviewDecision.Accept or ReviewDecision.Reject))
        {
            return ReviewFaults.NotInBatch;
        }

        if (await directory.FindAgentAsync(request.ReviewerId, cancellationToken) is not { Enabled: true, Role: >= AgentRole.Supervisor })
        {
            return ReviewFaults.NotReviewer;
        }

        var batch = request.BatchId ?? ids.New();
        var decided = 0;
        foreach (var observation in await reviews.CandidatesOfRuleAsync(request.RuleId, request.RuleVersion, Most, cancellationToken))
        {
            var review = await one.HandleAsync(
                new ReviewTagRequest(observation.Id, request.ReviewerId, new ReviewChoice(request.Decision, Reason: request.Reason), batch), cancellationToken);
            if (review.IsOk)
            {
                decided++;
            }
            else if (review.Fault.Code != FaultCode.NotFound)
            {
                return review.Fault;
            }
        }

        return new ReviewManyResult(batch, decided, await reviews.CountOfRuleAsync(request.RuleId, request.RuleVersion, cancellationToken));
    }
}
