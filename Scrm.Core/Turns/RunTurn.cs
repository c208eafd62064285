using System.Collections.Frozen;
using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Contacts;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Dialogues;
using Scrm.Core.Forms;
using Scrm.Core.Personas;
using Scrm.Core.Picturing;
using Scrm.Core.RemoteBots;
using Scrm.Core.RuleBooks;
using Scrm.Core.Rules;
using Scrm.Core.Segments;
using Scrm.Core.ServiceTimes;
using Scrm.Core.Tagging;
using Scrm.Core.Wishes;
using Scrm.Core.Writing;

namespace Scrm.Core.Turns;

/// <summary>A received message whose turn it is.</summary>
/// <param name="Receipt">The message.</param>
/// <param name="Lease">The right to take it.</param>
/// <param name="RenderPassive">Renders what can travel in the platform's response; null: the platform does not wait.</param>
/// <param name="MayAnswer">False: the message is kept and the bot says nothing to it.</param>
public sealed record TurnRequest(Receipt Receipt, TurnLease? Lease, Func<MessageContent, byte[]?>? RenderPassive, bool MayAnswer = true);

/// <summary>Runs one turn: load everything, decide (<see cref="TurnPlanner"/>), commit once, tell. On a conflict it starts again; when its lease is lost it leaves the turn to who has it.</summary>
public sealed class RunTurn(
    IConversationStore conversations,
    IReceiptStore receipts,
    IOutbox outbox,
    IContactStore contacts,
    IDirectory directory,
    AnswerLibrary answers,
    FormLibrary forms,
    RuleLibrary ruling,
    TagLibrary tags,
    SegmentMembership segments,
    PersonaLibrary personas,
    PastFigures past,
    ConversationEditor editor,
    OutgoingLinks links,
    TurnPlanner planner,
    ReadMeaning meaning,
    WriteAnswer write,
    CheckField check,
    AskRemoteBot remote,
    SettleRemoteWord settle,
    PostedWord posted,
    TimeProvider time)
{
    private const int Tries = 20;

    /// <summary>The outcome. Throws when the turn cannot be done now; the receipt stays unfinished.</summary>
    public async Task<TurnResult> HandleAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        var receipt = request.Receipt;
        Task<WritingOutcome?>? writing = null;
        Task<FieldVerdict?>? checking = null;
        Task<NearTexts>? reading = null;
        var agentIsFull = false;
        Task<RemoteWord?>? asking = null;
        for (var attempt = 0; attempt < Tries && receipt.Status == ReceiptStatus.Received; attempt++)
        {
            var commit = await PlanAsync(
                request with { Receipt = receipt },
                agentIsFull,
                input => asking ??= remote.HandleAsync(input, cancellationToken),
                input => reading ??= meaning.HandleAsync(input, cancellationToken),
                input => writing ??= write.HandleAsync(input, cancellationToken),
                input => checking ??= check.HandleAsync(input, cancellationToken),
                cancellationToken);
            switch (await conversations.CommitAsync(commit, cancellationToken))
            {
                case CommitResult.Committed:
                    await editor.TellAsync(commit, cancellationToken);
                    return new TurnResult(After(receipt, commit), commit, commit.Outbox.Count > 0);
                case CommitResult.Conflict or CommitResult.AlreadyDone or CommitResult.Repeated:
                    receipt = await receipts.GetAsync(receipt.Id, cancellationToken) ?? receipt;
                    break;
                case CommitResult.OverCapacity:
                    agentIsFull = true;
                    break;
                case CommitResult.Fenced:
                    return new TurnResult(await receipts.GetAsync(receipt.Id, cancellationToken) ?? receipt, null, false);
                case var refused:
                    throw new InvalidOperationException($"A turn was refused: {refused}.");
            }
        }

        return receipt.Status != ReceiptStatus.Received
            ? new TurnResult(receipt, null, false)
            : throw new InvalidOperationException($"A turn met a conflict {Tries} times.");
    }

    private static Receipt After(Receipt receipt, ConversationCommit commit) => receipt with
    {
        Status = ReceiptStatus.Done,
        Road = commit.Receipt?.PassiveBody is not null ? ReplyRoad.Passive
            : commit.Outbox.Count > 0 ? ReplyRoad.Asynchronous
            : receipt.Road,
        PassiveBody = commit.Receipt?.PassiveBody,
        PassiveMessageId = commit.Receipt?.PassiveMessageId,
    };

    private async Task<ConversationCommit> PlanAsync(
        TurnRequest request,
        bool agentIsFull,
        Func<TurnInput, Task<RemoteWord?>> ask,
        Func<TurnInput, Task<NearTexts>> read,
        Func<TurnInput, Task<WritingOutcome?>> write,
        Func<TurnInput, Task<FieldVerdict?>> check,
        CancellationToken cancellationToken)
    {
        var loaded = (await LoadAsync(request, cancellationToken)) with { LatestAgentIsFull = agentIsFull };
        if (request.Receipt.Inbound.Remote is { } word)
        {
            return await links.TrackAsync(posted.Plan(loaded, await settle.HandleAsync(word, loaded.Latest, cancellationToken)), cancellationToken);
        }

        var input = await ask(loaded) is { } said
            ? loaded with { Remote = await settle.HandleAsync(said, loaded.Latest, cancellationToken) }
            : await OwnAsync(loaded, read, write, check);
        if (await links.ForAsync(input.Inbox, cancellationToken) is not { } tracking)
        {
            return planner.Plan(input);
        }

        var passive = input.RenderPassive is { } render ? new PassiveLinks(tracking, links.RegionOf(input.Inbox), render) : null;
        var commit = planner.Plan(passive is null ? input : input with { RenderPassive = passive.Render });
        return await links.TrackAsync(passive?.Keep(commit) ?? commit, cancellationToken);
    }

    /// <summary>What our own bot needs to answer.</summary>
    private static async Task<TurnInput> OwnAsync(
        TurnInput loaded, Func<TurnInput, Task<NearTexts>> read, Func<TurnInput, Task<WritingOutcome?>> write, Func<TurnInput, Task<FieldVerdict?>> check)
    {
        var meant = loaded with { Near = await read(loaded) };
        return meant with { Writing = await write(meant), Verdict = await check(meant) };
    }

    private async Task<TurnInput> LoadAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        var inbound = request.Receipt.Inbound;
        var now = time.GetUtcNow();
        var inbox = await directory.FindInboxAsync(inbound.InboxId, cancellationToken)
            ?? throw new InvalidOperationException($"Inbox {inbound.InboxId} of a received message is gone.");
        var contact = await contacts.FindAsync(inbound.InboxId, inbound.ExternalId, cancellationToken);
        var looks = await personas.CurrentAsync(cancellationToken);
        var edition = await answers.ForAsync(inbound.InboxId, inbound.ExternalId, cancellationToken);
        var latest = contact is null ? null : await conversations.LatestAsync(inbound.InboxId, inbound.ExternalId, cancellationToken);
        var assignments = contact is null ? [] : await contacts.TagsAsync(contact.Id, now, cancellationToken);
        var rules = await tags.CurrentAsync(cancellationToken);
        var matcher = await ruling.CurrentAsync(cancellationToken);
        return new TurnInput
        {
            Receipt = request.Receipt,
            Lease = request.Lease,
            MayAnswer = request.MayAnswer,
            Inbox = inbox,
            Contact = contact,
            Latest = latest,
            LatestRouting = latest is { Status: ConversationStatus.Resolved or ConversationStatus.Snoozed, TeamId: { } teamId }
                ? (await directory.TeamsAsync(cancellationToken)).FirstOrDefault(t => t.Id == teamId)?.Routing
                : null,
            LatestCapacity = latest is { Status: ConversationStatus.Snoozed, Owner.AgentId: { } agentId }
                ? (await directory.FindAgentAsync(agentId, cancellationToken))?.Capacity
                : null,
            Lines = await LinesAsync(latest, rules, cancellationToken),
            Tags = assignments,
            SegmentIds = await segments.OfAsync(contact, assignments, cancellationToken),
            Pending = latest is null ? PendingMessages.None : await outbox.PendingAsync(latest.Id, cancellationToken),
            Figures = contact is null ? null : await past.CurrentAsync(contact.Id, looks.Counting, cancellationToken),
            Personas = looks,
            RenderPassive = request.RenderPassive,
            Forms = await forms.ForAsync(latest?.Form, cancellationToken),
            Answerer = edition.Answerer,
            Arm = edition.Arm,
            // Who is not served starts nothing: what he writes is only kept.
            Ruling = contact?.Blocked is null ? matcher : RuleMatcher.Empty,
            Past = !matcher.AsksHistory ? null : contact is null ? [] : await conversations.OfContactAsync(contact.Id, cancellationToken),
            Hours = !matcher.AsksHours ? FrozenDictionary<string, BusinessHours?>.Empty
                : (await directory.TeamsAsync(cancellationToken)).ToDictionary(t => t.Id, t => t.Routing.Hours),
            Agents = matcher.Notifies ? await directory.AgentsAsync(cancellationToken) : [],
            Rules = rules,
            Now = now,
        };
    }

    private async Task<IReadOnlyList<Message>> LinesAsync(Conversation? latest, TagRules rules, CancellationToken cancellationToken)
    {
        var wanted = rules.Signals.ReadsDialogue ? SpokenLine.Window : latest is { Owner.Kind: OwnerKind.Bot } ? TurnHistory.Lines : 0;
        return wanted == 0 || latest is not { LastSeq: > 0 }
            ? []
            : await conversations.MessagesAsync(latest.Id, null, null, wanted, cancellationToken);
    }
}
