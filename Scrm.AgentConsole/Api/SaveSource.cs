using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Foundation;
using Scrm.Core.Sources;

namespace Scrm.AgentConsole.Api;

/// <summary>Keeps QR codes; the platform is asked for them elsewhere.</summary>
internal sealed class SaveSource(ISourceStore sources, IDirectory directory, Audit audit, TimeProvider time)
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(200);

    public async Task<Result<SourceCode>> CreateAsync(SourceInput input, int waitSeconds, Agent agent, CancellationToken cancellationToken)
    {
        var decided = await DecideAsync(input, null, cancellationToken);
        if (!decided.IsOk)
        {
            return decided;
        }

        if (!await sources.AddAsync(decided.Value, cancellationToken))
        {
            return new Fault(FaultCode.Conflict, "The inbox has a code of this scene.", "sceneTaken");
        }

        audit.Changed("source", decided.Value.Id, agent);
        return await WaitAsync(decided.Value, waitSeconds, cancellationToken);
    }

    public async Task<Result<SourceCode>> ChangeAsync(SourceInput input, Agent agent, CancellationToken cancellationToken)
    {
        if (await sources.FindAsync(input.InboxId ?? "", input.Scene ?? "", cancellationToken) is not { } before)
        {
            return new Fault(FaultCode.NotFound, "There is no such code.");
        }

        var decided = await DecideAsync(input, before, cancellationToken);
        if (decided.IsOk)
        {
            await sources.SaveAsync(decided.Value, cancellationToken);
            audit.Changed("source", before.Id, agent);
        }

        return decided;
    }

    private async Task<Result<SourceCode>> DecideAsync(SourceInput input, SourceCode? before, CancellationToken cancellationToken)
    {
        var code = new SourceCode
        {
            InboxId = input.InboxId ?? "",
            Scene = input.Scene ?? "",
            Name = input.Name?.Trim() ?? "",
            Campaign = Told(input.Campaign),
            Placement = Told(input.Placement),
            OwnerId = Told(input.OwnerId),
            TeamId = Told(input.TeamId),
            State = before is { State: SourceState.Ready } ? SourceState.Ready : SourceState.Waiting,
            PictureUrl = before?.PictureUrl,
            Content = before?.Content,
            CreatedAt = before?.CreatedAt ?? time.GetUtcNow(),
        };
        return SourceRules.Refusal(code) is { } refusal ? refusal
            : await directory.FindInboxAsync(code.InboxId, cancellationToken) is null ? Invalid("There is no such inbox.", "inboxId")
            : code.OwnerId is { } owner && await directory.FindAgentAsync(owner, cancellationToken) is null ? Invalid("There is no such agent.", "ownerId")
            : code.TeamId is { } team && (await directory.TeamsAsync(cancellationToken)).All(t => t.Id != team) ? Invalid("There is no such team.", "teamId")
            : code;
    }

    private async Task<SourceCode> WaitAsync(SourceCode code, int seconds, CancellationToken cancellationToken)
    {
        var until = time.GetUtcNow().AddSeconds(seconds);
        while (code.State == SourceState.Waiting && time.GetUtcNow() < until)
        {
            await Task.Delay(LookAgain, time, cancellationToken);
            code = await sources.FindAsync(code.InboxId, code.Scene, cancellationToken) ?? code;
        }

        return code;
    }

    private static string? Told(string? text) => text?.Trim() is { Length: > 0 } told ? told : null;

    private static Fault Invalid(string message, string detail) => new(FaultCode.Invalid, message, detail);
}
