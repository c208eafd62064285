using Scrm.Core.Conversations;

namespace Scrm.Tests.Specs;

/// <summary>What stays true when many do the same at once.</summary>
public abstract class ConversationRaceSpec : StoreSpec
{
    [Fact]
    public async Task Twenty_first_contacts_at_once_make_one_contact_and_one_conversation()
    {
        var results = await AtOnceAsync(20, n => Sample.First(Sample.Conversation($"c{n}", $"p{n}"), Sample.Message($"c{n}", 1)) with
        {
            Contact = Sample.Contact($"p{n}", "i1", "openid-same"),
        });

        Assert.Single(results, CommitResult.Committed);
        Assert.Equal(19, results.Count(result => result == CommitResult.Conflict));
        var contact = await Store.Contacts.FindAsync("i1", "openid-same", Token);
        var all = await Store.Conversations.ListAsync(new ConversationQuery { Limit = 200 }, Token);
        Assert.Equal(contact!.Id, Assert.Single(all.Items).ContactId);
    }

    [Fact]
    public async Task Fifty_agents_who_claim_one_conversation_leave_it_with_one()
    {
        var waiting = await CommitAsync(Sample.First(Waiting("c1", "p1")));
        var results = await AtOnceAsync(50, n => Sample.Next(waiting, c => c with { Owner = Owner.Agent($"a{n}") }));

        var winner = Assert.Single(Enumerable.Range(0, 50), n => results[n] == CommitResult.Committed);
        Assert.Equal($"a{winner}", (await Store.Conversations.GetAsync("c1", Token))!.Owner.AgentId);
    }

    [Fact]
    public async Task An_agent_who_claims_fifty_at_once_gets_as_many_as_allowed()
    {
        var waiting = new List<ConversationCommit>();
        for (var n = 0; n < 50; n++)
        {
            waiting.Add(await CommitAsync(Sample.First(Waiting($"c{n}", $"p{n}"))));
        }

        var results = await AtOnceAsync(
            50, n => Sample.Next(waiting[n], c => c with { Owner = Owner.Agent("a1") }) with { OwnerCapacity = 7 });
        Assert.Equal(7, results.Count(result => result == CommitResult.Committed));
        Assert.Equal(43, results.Count(result => result == CommitResult.OverCapacity));
        var held = await Store.Conversations.ListAsync(new ConversationQuery { AgentId = "a1" }, Token);
        Assert.Equal(7, held.Items.Count);
    }

    [Fact]
    public async Task Cursors_of_changes_rise_by_one_over_concurrent_commits()
    {
        await AtOnceAsync(100, n => Sample.First(Sample.Conversation($"c{n}", $"p{n % 60}"), Sample.Message($"c{n}", 1)));
        var changes = await Store.Conversations.ChangesAsync(0, 1000, Token);
        Assert.Equal(Enumerable.Range(1, 120).Select(n => (long)n), changes!.Select(change => change.Cursor));
        Assert.Equal(120, await Store.Conversations.HeadAsync(Token));
    }

    private async Task<CommitResult[]> AtOnceAsync(int count, Func<int, ConversationCommit> commit) =>
        await Task.WhenAll(Enumerable.Range(0, count).Select(
            n => Task.Run(() => Store.Conversations.CommitAsync(commit(n), Token), Token)));

    private static Conversation Waiting(string id, string contactId) => Sample.Conversation(id, contactId) with
    {
        Status = ConversationStatus.Open,
        Owner = Owner.Queue,
        WaitingSince = Sample.Noon,
    };
}
