using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Routing;

namespace Scrm.AgentConsole.Live;

/// <summary>Where consoles are connected. It reads and commands; pushing is the relay's.</summary>
internal sealed class AgentHub(
    ConversationCommands commands,
    CatchUp catchUp,
    PresenceKeeper presence,
    ViewerFeed viewers,
    Seats seats,
    SeatSender sender,
    CurrentAgent current,
    IConversationStore store,
    IEventBus bus) : Hub<IAgentClient>, IAgentCommands
{
    private Seat Seat => seats[Context.ConnectionId];

    private CancellationToken Aborted => Context.ConnectionAborted;

    public override async Task OnConnectedAsync()
    {
        if (await current.FindAsync(Context.User ?? new ClaimsPrincipal(), Aborted) is not { } agent)
        {
            Context.Abort();
            return;
        }

        var seat = new Seat(Context.ConnectionId, agent, Context.User?.FindFirstValue(StaffPrincipals.StampClaim), Context.Abort);
        seats.Add(seat);
        sender.Start(seat);
        await presence.ComeAsync(seat, Aborted);
    }

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        if (seats.Remove(Context.ConnectionId) is { } seat)
        {
            presence.Leave(seat);
            foreach (var conversationId in seat.Watched)
            {
                // The connection's own token has ended already.
                await viewers.LeaveAsync(seat, conversationId, CancellationToken.None);
            }
        }
    }

    [Authorize(Policies.Agent)]
    public async Task<ResumeView> Resume(string? cursor)
    {
        // First listen, then read: a change in between is told twice rather than never.
        Seat.IsListening = true;
        var view = await catchUp.HandleAsync(Seat.Agent, cursor, Aborted);
        Seat.IsCurrent = true;
        return view;
    }

    [Authorize(Policies.Agent)]
    public Task SetPresence(PresenceStatus status) => presence.SayAsync(Seat, status, null, Aborted);

    [Authorize(Policies.Agent)]
    public Task SetStatus(PresenceStatus status, string? reason) =>
        reason is { Length: > Presence.MaxReason }
            ? throw HubErrors.Invalid($"A reason has at most {Presence.MaxReason} characters.")
            : presence.SayAsync(Seat, status, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(), Aborted);

    [Authorize(Policies.Agent)]
    public async Task Watch(string conversationId)
    {
        await commands.ReadAsync(conversationId, Aborted);
        Seat.Watch(conversationId);
        await viewers.ComeAsync(Seat, conversationId, Aborted);
    }

    [Authorize(Policies.Agent)]
    public async Task Unwatch(string conversationId)
    {
        if (Seat.Watches(conversationId))
        {
            Seat.Unwatch(conversationId);
            await viewers.LeaveAsync(Seat, conversationId, Aborted);
        }
    }

    [Authorize(Policies.Agent)]
    public async Task Typing(string conversationId, bool isTyping)
    {
        await VisibleAsync(conversationId);
        await bus.PublishAsync(new TypingChanged(conversationId, current.Agent.Id, isTyping), Aborted);
    }

    [Authorize(Policies.Agent)]
    public Task<ConversationView> Claim(string conversationId) =>
        commands.AssignAsync(conversationId, AssignKind.Claim, null, null, Aborted);

    [Authorize(Policies.Agent)]
    public Task<MessageView> Reply(string conversationId, string clientMessageId, ReplyContent content) =>
        commands.ReplyAsync(conversationId, clientMessageId, content, Aborted);

    [Authorize(Policies.Agent)]
    public Task<MessageView> TakeBack(string conversationId, string messageId) => commands.TakeBackAsync(conversationId, messageId, Aborted);

    [Authorize(Policies.Agent)]
    public Task<MessageView> Note(string conversationId, string clientMessageId, string text, IReadOnlyList<string> mentions) =>
        commands.NoteAsync(conversationId, clientMessageId, text, mentions, Aborted);

    [Authorize(Policies.Agent)]
    public Task<MessageView> Whisper(string conversationId, string clientMessageId, string text) =>
        commands.WhisperAsync(conversationId, clientMessageId, text, Aborted);

    [Authorize(Policies.Agent)]
    public Task<ConversationView> ApproveHeld(string conversationId, string heldId, string clientMessageId, string? text) =>
        commands.ApproveAsync(conversationId, heldId, clientMessageId, text, Aborted);

    [Authorize(Policies.Agent)]
    public Task<ConversationView> DiscardHeld(string conversationId, string heldId) => commands.DiscardAsync(conversationId, heldId, Aborted);

    [Authorize(Policies.Agent)]
    public Task<ConversationView> AcceptTransfer(string conversationId) => commands.AnswerOfferAsync(conversationId, true, Aborted);

    [Authorize(Policies.Agent)]
    public Task<ConversationView> DeclineTransfer(string conversationId) => commands.AnswerOfferAsync(conversationId, false, Aborted);

    [Authorize(Policies.Agent)]
    public Task<ConversationView> Transfer(string conversationId, TransferTarget target, string? note) =>
        commands.AssignAsync(conversationId, AssignKind.Transfer, target, note, Aborted);

    [Authorize(Policies.Agent)]
    public Task<ConversationView> TakeOver(string conversationId) =>
        commands.AssignAsync(conversationId, AssignKind.TakeOver, null, null, Aborted);

    [Authorize(Policies.Agent)]
    public Task<ConversationView> Resolve(string conversationId, ResolveInput input) => commands.ResolveAsync(conversationId, input, Aborted);

    [Authorize(Policies.Agent)]
    public Task<ConversationView> Snooze(string conversationId, DateTimeOffset until) => commands.SnoozeAsync(conversationId, until, Aborted);

    [Authorize(Policies.Agent)]
    public Task<ConversationView> Reopen(string conversationId) => commands.ReopenAsync(conversationId, Aborted);

    private async Task VisibleAsync(string conversationId)
    {
        if (await store.GetAsync(conversationId, Aborted) is not { } conversation || !ConversationAccess.MaySee(current.Agent, conversation))
        {
            throw HubErrors.Of(ConversationFaults.NotFound);
        }
    }
}
