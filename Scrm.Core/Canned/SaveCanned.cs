using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Core.Canned;

/// <summary>A canned reply as somebody wants it.</summary>
/// <param name="Id">Which; null: a new one.</param>
/// <param name="AgentId">Who saves it.</param>
/// <param name="Name">Short name.</param>
/// <param name="Text">The words.</param>
/// <param name="With">Who has it.</param>
/// <param name="TeamId">The team, where it is a team's.</param>
/// <param name="ExpectedVersion">The version it was changed from; 0: a new one.</param>
public sealed record SaveCannedRequest(
    string? Id, string AgentId, string Name, string Text, SharedWith With, string? TeamId, long ExpectedVersion);

/// <summary>Creates or changes a canned reply: one's own, or as a supervisor a shared one.</summary>
public sealed class SaveCanned(ICannedStore store, IDirectory directory, IIdFactory ids, TimeProvider time)
{
    /// <summary>The reply as stored.</summary>
    public async Task<Result<CannedReply>> HandleAsync(SaveCannedRequest request, CancellationToken cancellationToken)
    {
        if (await directory.FindAgentAsync(request.AgentId, cancellationToken) is not { } agent)
        {
            return ConversationFaults.NoAgent;
        }

        var all = await store.AllAsync(cancellationToken);
        var before = request.Id is null ? null : all.FirstOrDefault(r => r.Id == request.Id);
        if (request.Id is not null && (before is null || !SharingRules.MaySee(agent, before.Sharing)))
        {
            return NotFound;
        }

        var reply = new CannedReply
        {
            Id = before?.Id ?? ids.New(),
            Name = request.Name.Trim(),
            Text = request.Text,
            Sharing = new Sharing(request.With, request.With == SharedWith.Team ? request.TeamId : null, before?.Sharing.OwnerId ?? agent.Id),
            Version = request.ExpectedVersion,
            UpdatedAt = time.GetUtcNow(),
        };
        var refusal = (before is null ? null : SharingRules.WriteRefusal(agent, before.Sharing))
            ?? SharingRules.WriteRefusal(agent, reply.Sharing)
            ?? CannedRules.Refusal(reply)
            ?? (CannedRules.Namesake(reply, all) is null ? null : NameTaken)
            ?? (before is null && all.Count >= CannedRules.Most ? TooMany : null);
        if (refusal is not null)
        {
            return refusal;
        }

        return await store.SaveAsync([reply], cancellationToken) ? reply with { Version = reply.Version + 1 } : Changed;
    }

    internal static Fault NotFound { get; } = new(FaultCode.NotFound, "There is no such canned reply.");

    private static Fault NameTaken { get; } = new(FaultCode.Conflict, "This name is taken.", "nameTaken");

    private static Fault TooMany { get; } = new(FaultCode.Invalid, $"There are {CannedRules.Most} canned replies already.", "tooManyCanned");

    private static Fault Changed { get; } = new(FaultCode.Conflict, "Somebody changed it meanwhile.", "changedMeanwhile");
}
