using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Routing.Decisions;
using Scrm.Tests.Doubles;
using Scrm.Tests.Routing;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Conversations;

public sealed class ConversationStampsTests
{
    private static readonly DateTimeOffset Later = Sample.Noon.AddMinutes(5);

    [Fact]
    public void Handing_over_begins_the_service_and_a_stay_in_the_queue()
    {
        var handed = Change(Sample.Conversation("c1"), c => c with { Status = ConversationStatus.Open, Owner = Owner.Queue, TeamId = "service" });

        Assert.Equal((Later, Later), (handed.ServedSince!.Value, handed.Queue!.Since));
        Assert.Null(handed.OwnedSince);
    }

    [Fact]
    public void A_stay_lasts_while_it_waits_in_one_team_and_begins_anew_in_another()
    {
        var waiting = Desks.Waiting();

        Assert.Same(waiting.Queue, Change(waiting, c => c with { Unread = 3 }).Queue);
        Assert.Equal(Later, Change(waiting, c => c with { TeamId = "sales" }).Queue!.Since);
        Assert.Null(Change(waiting, c => c with { Owner = Owner.Agent("a") }).Queue);
    }

    [Fact]
    public void An_owner_has_it_since_he_got_it_and_is_remembered_afterwards()
    {
        var held = Change(Desks.Waiting(), c => c with { Owner = Owner.Agent("a") });
        Assert.Equal(Later, held.OwnedSince);

        var moved = Change(held with { OwnedSince = Sample.Noon }, c => c with { Owner = Owner.Agent("b") });
        Assert.Equal((Later, "a"), (moved.OwnedSince!.Value, moved.LastAgentId));
    }

    [Fact]
    public void The_first_answer_is_stamped_once_and_clears_the_promise()
    {
        var mark = new Core.ServiceTimes.ServiceMark(default, Later, Later, default);
        var answered = Answer(Desks.Held("a", 1) with { Service = mark });
        Assert.Equal(Later, answered.FirstAnsweredAt);
        Assert.Null(answered.Service);
        Assert.Equal(Sample.Noon, Answer(answered with { FirstAnsweredAt = Sample.Noon }).FirstAnsweredAt);
    }

    [Fact]
    public void Who_reopens_begins_the_service_anew()
    {
        var resolved = Desks.Held("a", null) with { Status = ConversationStatus.Resolved, FirstAnsweredAt = Sample.Noon, ServedSince = Sample.Noon };
        var reopened = Change(resolved, c => c with { Status = ConversationStatus.Open });

        Assert.Equal((Later, null), (reopened.ServedSince!.Value, reopened.FirstAnsweredAt));
    }

    [Fact]
    public void An_offer_ends_with_whatever_moves_the_conversation()
    {
        var offered = Desks.Held("a", 1) with { Offer = new TransferOffer("b", "a", Sample.Noon, Later) };

        Assert.NotNull(Change(offered, c => c with { Unread = 1 }).Offer);
        Assert.Null(Change(offered, c => c with { Owner = Owner.Agent("c") }).Offer);
        Assert.Null(Change(offered, c => c with { Status = ConversationStatus.Resolved }).Offer);
    }

    public static TheoryData<string, Conversation, Conversation, string> Moves
    {
        get
        {
            var (waiting, held) = (Desks.Waiting(), Desks.Held("a", 1));
            return new()
            {
                { "given", waiting, held, "+a" },
                { "passed on", held, held with { Owner = Owner.Agent("b") }, "-a +b" },
                { "ended", held, held with { Status = ConversationStatus.Resolved }, "-a" },
                { "put aside", held, held with { Status = ConversationStatus.Snoozed }, "-a" },
                { "answered", held, held with { Unread = 0 }, "" },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Moves))]
    public void Seats_move_with_what_agents_hold(string what, Conversation before, Conversation after, string moves) =>
        Assert.True(
            moves == string.Join(' ', ConversationDraft.Of(before, Later, new SequenceIds()).With(_ => after).ToCommit().Seats.Select(Sign)),
            what);

    private static string Sign(SeatMove move) => (move.Given ? "+" : "-") + move.AgentId;

    private static Conversation Change(Conversation conversation, Func<Conversation, Conversation> change) =>
        ConversationDraft.Of(conversation, Later, new SequenceIds()).With(change).ToCommit().Conversation;

    private static Conversation Answer(Conversation conversation)
    {
        var draft = ConversationDraft.Of(conversation, Later, new SequenceIds());
        draft.Send(new Author(AuthorKind.Agent, "a", "a"), MessageContent.OfText("好的"));
        return draft.ToCommit().Conversation;
    }
}
