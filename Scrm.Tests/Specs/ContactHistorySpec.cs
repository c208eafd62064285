using Scrm.Core.Contacts;
using Scrm.Core.Conversations;

namespace Scrm.Tests.Specs;

/// <summary>What holds for the history of people's facts that a commit writes.</summary>
public abstract class ContactHistorySpec(StoreChoice choice) : PortSpec(choice)
{
    [Fact]
    public async Task What_a_commit_changed_of_a_person_stands_in_the_history_and_nothing_of_a_refused_one()
    {
        var edit = new ContactEdit("e1", "p1", ContactEdits.OfAttribute("phone"), null, "13800000000", EditSource.Form, null, Sample.Noon) { Form = "退货申请" };
        var commit = new ConversationCommit { Conversation = Sample.Conversation("c1", "p1"), ExpectedVersion = 0, Edits = [edit] };
        await CommitAsync(commit);
        Assert.Equal(CommitResult.Conflict, await Get<IConversationStore>().CommitAsync(commit with { Edits = [edit with { Id = "e2" }] }, Token));

        Assert.Equal([edit], (await Get<IContactHistory>().OfContactAsync("p1", null, 10, Token)).Items);
    }
}
