using Scrm.Core.Agents;
using Scrm.Core.Canned;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Core.Macros;

/// <summary>A macro as somebody wants it.</summary>
/// <param name="Id">Which; null: a new one.</param>
/// <param name="AgentId">Who saves it.</param>
/// <param name="Name">Short name.</param>
/// <param name="Steps">What it does.</param>
/// <param name="With">Who has it.</param>
/// <param name="TeamId">The team, where it is a team's.</param>
/// <param name="ExpectedVersion">The version it was changed from; 0: a new one.</param>
public sealed record SaveMacroRequest(
    string? Id, string AgentId, string Name, IReadOnlyList<MacroStep> Steps, SharedWith With, string? TeamId, long ExpectedVersion);

/// <summary>Creates or changes a macro: one's own, or as a supervisor a shared one.</summary>
public sealed class SaveMacro(IMacroStore store, IDirectory directory, IIdFactory ids, TimeProvider time)
{
    /// <summary>The macro as stored.</summary>
    public async Task<Result<Macro>> HandleAsync(SaveMacroRequest request, CancellationToken cancellationToken)
    {
        if (await directory.FindAgentAsync(request.AgentId, cancellationToken) is not { } agent)
        {
            return ConversationFaults.NoAgent;
        }

        var before = request.Id is null ? null : await store.FindAsync(request.Id, cancellationToken);
        if (request.Id is not null && (before is null || !SharingRules.MaySee(agent, before.Sharing)))
        {
            return NotFound;
        }

        var macro = new Macro
        {
            Id = before?.Id ?? ids.New(),
            Name = request.Name.Trim(),
            Steps = request.Steps,
            Sharing = new Sharing(request.With, request.With == SharedWith.Team ? request.TeamId : null, before?.Sharing.OwnerId ?? agent.Id),
            Version = request.ExpectedVersion,
            UpdatedAt = time.GetUtcNow(),
        };
        var refusal = (before is null ? null : SharingRules.WriteRefusal(agent, before.Sharing))
            ?? SharingRules.WriteRefusal(agent, macro.Sharing)
            ?? MacroRules.Refusal(macro)
            ?? (before is null && (await store.AllAsync(cancellationToken)).Count >= MacroRules.Most ? TooMany : null);
        if (refusal is not null)
        {
            return refusal;
        }

        return await store.SaveAsync(macro, cancellationToken) ? macro with { Version = macro.Version + 1 } : Changed;
    }

    internal static Fault NotFound { get; } = new(FaultCode.NotFound, "There is no such macro.");

    private static Fault TooMany { get; } = new(FaultCode.Invalid, $"There are {MacroRules.Most} macros already.", "tooManyMacros");

    private static Fault Changed { get; } = new(FaultCode.Conflict, "Somebody changed it meanwhile.", "changedMeanwhile");
}
