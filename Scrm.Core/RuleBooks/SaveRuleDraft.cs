using Scrm.Core.Foundation;
using Scrm.Core.Rules;

namespace Scrm.Core.RuleBooks;

/// <summary>Rules to be kept as the draft.</summary>
/// <param name="Rules">All of them, in their order.</param>
/// <param name="Stamp">Stamp of the draft they were begun with; 0: there was none.</param>
/// <param name="AgentId">Who.</param>
public sealed record SaveRulesRequest(IReadOnlyList<Rule> Rules, long Stamp, string AgentId);

/// <summary>Keeps the draft of the rule book; nothing changes for customers.</summary>
public sealed class SaveRuleDraft(IRuleStore store, TimeProvider time)
{
    /// <summary>The draft as saved; Invalid with the rule's id as detail, Conflict when somebody saved meanwhile.</summary>
    public async Task<Result<RuleDraft>> HandleAsync(SaveRulesRequest request, CancellationToken cancellationToken)
    {
        if (RuleRefusals.Of(request.Rules) is { } refused)
        {
            return refused;
        }

        var before = await store.DraftAsync(cancellationToken);
        var draft = new RuleDraft
        {
            Rules = request.Rules,
            Stamp = request.Stamp + 1,
            BaseVersion = before?.BaseVersion ?? await store.VersionAsync(cancellationToken),
            EditedBy = request.AgentId,
            EditedAt = time.GetUtcNow(),
        };
        return await store.SaveDraftAsync(draft, request.Stamp, cancellationToken)
            ? draft
            : new Fault(FaultCode.Conflict, "Somebody saved the draft meanwhile.", "draft");
    }
}
