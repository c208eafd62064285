using Scrm.Core.Agents;
using Scrm.Core.Content;
using Scrm.Core.Conversations;

namespace Scrm.Tests.Turns;

/// <summary>A customer writes to what people ended or put aside.</summary>
public sealed class TakenUpAgainTests
{
    private static readonly WindowGrant Message = new("message", 5, TimeSpan.FromHours(48));
    private readonly TurnScene _scene = new();

    [Theory]
    [InlineData(true, true, OwnerKind.Queue)]
    [InlineData(true, false, OwnerKind.Agent)]
    [InlineData(false, true, OwnerKind.Agent)]
    public void What_was_put_aside_comes_back_by_way_of_the_queue_where_the_rules_assign_to_who_served_last(bool automatic, bool sticky, OwnerKind owner)
    {
        Leave(ConversationStatus.Snoozed, new TeamRouting { Automatic = automatic, Sticky = sticky });

        var taken = _scene.Says("在吗", Message).Conversation;

        Assert.Equal((ConversationStatus.Open, owner), (taken.Status, taken.Owner.Kind));
        Assert.Equal("lin", taken.Owner.AgentId ?? taken.LastAgentId);
        Assert.Equal((null, _scene.Now), (taken.SnoozedUntil, taken.WaitingSince));
        Assert.Equal(owner == OwnerKind.Queue, taken.Queue is not null);
    }

    [Fact]
    public void What_was_put_aside_asks_for_room_at_its_agents_desk_and_goes_to_the_queue_where_there_is_none()
    {
        Leave(ConversationStatus.Snoozed, new TeamRouting());
        _scene.LatestCapacity = 3;
        var (before, asked) = (_scene.Conversation, _scene.Says("在吗", Message));
        Assert.Equal((3, "lin"), (asked.OwnerCapacity, asked.Conversation.Owner.AgentId));

        (_scene.Conversation, _scene.LatestAgentIsFull) = (before, true);
        Assert.Equal((OwnerKind.Queue, "lin"), (_scene.Says("在吗", Message).Conversation.Owner.Kind, _scene.Conversation!.LastAgentId));
    }

    [Fact]
    public void What_asks_for_nothing_does_not_ask_for_a_place_either()
    {
        Leave(ConversationStatus.Snoozed, new TeamRouting());
        _scene.LatestCapacity = 3;

        var passed = _scene.Does(PlatformEventKind.MenuView);

        Assert.Equal((ConversationStatus.Snoozed, null), (passed.Conversation.Status, passed.OwnerCapacity));
    }

    [Theory]
    [InlineData(true, OwnerKind.Queue)]
    [InlineData(false, OwnerKind.Bot)]
    public void What_was_ended_comes_back_to_people_where_the_team_wants_it_so(bool wanted, OwnerKind owner)
    {
        Leave(ConversationStatus.Resolved, new TeamRouting { ReopenToPeople = wanted });

        Assert.Equal(owner, _scene.Says("在吗", Message).Conversation.Owner.Kind);
    }

    private void Leave(ConversationStatus status, TeamRouting routing)
    {
        _scene.Says("转人工", Message);
        _scene.Routing = routing;
        _scene.Conversation = _scene.Conversation! with
        {
            Status = status,
            Owner = Owner.Agent("lin"),
            SnoozedUntil = status == ConversationStatus.Snoozed ? _scene.Now.AddDays(1) : null,
            ResolvedAt = status == ConversationStatus.Resolved ? _scene.Now : null,
            WaitingSince = null,
        };
        _scene.Now += TimeSpan.FromMinutes(1);
    }
}
