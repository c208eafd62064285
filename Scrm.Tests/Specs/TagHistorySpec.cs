using Scrm.Core.Personas;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.Tests.Specs;

/// <summary>What holds for the observations behind tags.</summary>
public abstract class TagHistorySpec : StoreSpec
{
    [Fact]
    public async Task What_was_seen_is_read_oldest_first_as_it_was_written()
    {
        var late = Seen("o2", minute: 5) with { Quote = "想去露营", Value = "周末", ConversationId = "c1", MessageId = "m1", EventId = "e1", ExpiresAt = Sample.Noon.AddDays(3) };
        await AddPersonAsync();
        Assert.True(await Store.TagHistory.CommitAsync(Commit(1, late, Seen("o1", minute: 1)), Token));

        Assert.Equal([Seen("o1", minute: 1), late], await Store.TagHistory.OfContactAsync("p1", Token));
        Assert.Empty(await Store.TagHistory.OfContactAsync("p2", Token));
    }

    [Fact]
    public async Task One_version_of_a_rule_speaks_once_of_a_cause_tag_and_value()
    {
        var first = Seen("o1") with { RuleId = "r", RuleVersion = 1 };
        await AddPersonAsync();
        Assert.True(await Store.TagHistory.CommitAsync(
            Commit(
                1,
                first,
                first with { Id = "o2" },
                first with { Id = "o3", RuleVersion = 2 },
                first with { Id = "o4", Value = "v" },
                Seen("o5"),
                Seen("o6")),
            Token));

        Assert.Equal(["o1", "o3", "o4", "o5", "o6"], (await Store.TagHistory.OfContactAsync("p1", Token)).Select(o => o.Id).Order());
    }

    [Fact]
    public async Task Nothing_is_written_over_another_version_of_the_person()
    {
        await AddPersonAsync();
        Assert.False(await Store.TagHistory.CommitAsync(Commit(7, Seen("o1")), Token));
        Assert.Empty(await Store.TagHistory.OfContactAsync("p1", Token));
        Assert.Equal(1, (await Store.Contacts.GetAsync("p1", Token))!.Version);
    }

    [Fact]
    public async Task Tags_persona_and_shown_conversations_are_written_with_the_observations_or_not_at_all()
    {
        await AddPersonAsync();
        var begun = await CommitAsync(Sample.First(Sample.Conversation("c1")));
        var shown = Sample.Next(begun, c => c with { Tags = ["露营"] });
        var fold = new TagFold(Tags.TagSamples.Book);
        var changes = fold.Step([], [Seen("o1")]);
        var commit = Commit(1, Seen("o1")) with { Tags = changes.Upserts, Persona = new Persona("p1", Sample.Noon, []), Conversations = [shown] };

        Assert.False(await Store.TagHistory.CommitAsync(commit with { Conversations = [Sample.Next(shown)] }, Token));
        Assert.Empty(await Store.Contacts.TagsAsync("p1", Sample.Noon, Token));
        Assert.True(await Store.TagHistory.CommitAsync(commit, Token));

        Assert.Equal(changes.Upserts, await Store.Contacts.TagsAsync("p1", Sample.Noon, Token));
        Assert.NotNull(await Store.Contacts.PersonaAsync("p1", Token));
        Assert.Equal(["露营"], (await Store.Conversations.GetAsync("c1", Token))!.Tags);
        Assert.Equal("c1", (await Store.Conversations.ChangesAsync(0, 10, Token))![^1].Conversation.Id);
    }

    [Fact]
    public async Task What_is_withdrawn_is_gone_and_may_be_said_again()
    {
        var said = Seen("o1") with { RuleId = "r", RuleVersion = 1 };
        await AddPersonAsync();
        await Store.TagHistory.CommitAsync(Commit(1, said, Seen("o2")), Token);
        Assert.True(await Store.TagHistory.CommitAsync(Commit(2, said with { Id = "o3" }) with { Withdrawn = ["o1"] }, Token));

        Assert.Equal(["o2", "o3"], (await Store.TagHistory.OfContactAsync("p1", Token)).Select(o => o.Id));
    }

    [Fact]
    public async Task A_turn_writes_what_it_saw()
    {
        await CommitAsync(Sample.First(Sample.Conversation("c1")) with { Observations = [Seen("o1")] });

        Assert.Equal([Seen("o1")], await Store.TagHistory.OfContactAsync("p1", Token));
    }

    [Fact]
    public async Task People_of_a_rules_version_come_each_once_in_order()
    {
        foreach (var person in new[] { "p3", "p1", "p2" })
        {
            await CommitAsync(Sample.First(Sample.Conversation("c-" + person, person)) with
            {
                Observations =
                [
                    Seen(person + "a") with { ContactId = person, RuleId = "r1", RuleVersion = 2 },
                    Seen(person + "b") with { ContactId = person, RuleId = "r1", RuleVersion = 2, TagId = "hiking" },
                    Seen(person + "c") with { ContactId = person, RuleId = "r1", RuleVersion = person == "p2" ? 3 : 1 },
                ],
            });
        }

        Assert.Equal(["p1", "p2", "p3"], await Store.TagHistory.ContactsOfRuleAsync("r1", 2, null, 10, Token));
        Assert.Equal(["p2"], await Store.TagHistory.ContactsOfRuleAsync("r1", 2, "p1", 1, Token));
        Assert.Equal(["p2"], await Store.TagHistory.ContactsOfRuleAsync("r1", 3, null, 10, Token));
        Assert.Empty(await Store.TagHistory.ContactsOfRuleAsync("r2", 2, null, 10, Token));
    }

    private async Task AddPersonAsync() => Assert.True(await Store.Contacts.SaveAsync(Sample.Contact("p1"), 0, Token));

    private static TagCommit Commit(long expectedVersion, params TagObservation[] observations) => new()
    {
        Contact = Sample.Contact("p1") with { Version = expectedVersion + 1 },
        ExpectedContactVersion = expectedVersion,
        Observations = observations,
        Persona = new Persona("p1", Sample.Noon, []),
    };

    private static TagObservation Seen(string id, int minute = 0) => new()
    {
        Id = id,
        ContactId = "p1",
        Cause = "m1",
        TagId = "camping",
        Source = TagSource.Words,
        Confidence = 0.8,
        At = Sample.Noon.AddMinutes(minute),
    };
}
