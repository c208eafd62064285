using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Inboxes;
using Scrm.Storage.Documents;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Documents;

public sealed class JsonTests
{
    [Fact]
    public void A_document_written_before_a_member_existed_keeps_that_members_default()
    {
        var agent = Json.Read<Agent>("""{"id":"a1","displayName":"林","role":"supervisor"}""");
        Assert.Equal((20, true, AgentRole.Supervisor), (agent.Capacity, agent.Enabled, agent.Role));
        Assert.Empty(agent.TeamIds);
        Assert.Empty(Json.Read<Inbox>("""{"id":"i1","channel":"wechat","name":"n"}""").Settings);
    }

    [Fact]
    public void A_member_a_newer_version_wrote_is_passed_over() =>
        Assert.Equal("售前", Json.Read<Team>("""{"id":"t1","name":"售前","colour":"red"}""").Name);

    [Fact]
    public void Words_are_stored_as_they_are_read_by_people()
    {
        var text = Json.Write(Sample.Conversation("c1"));
        Assert.Contains("\"contactName\":\"小李\"", text, StringComparison.Ordinal);
        Assert.Contains("\"status\":\"pending\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("null", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReplyRoad.Undecided, "undecided")]
    [InlineData(ReplyRoad.Asynchronous, "asynchronous")]
    public void A_column_has_the_documents_word(ReplyRoad road, string word)
    {
        Assert.Equal(word, Word.Of(road));
        Assert.Equal(road, Word.To<ReplyRoad>(word));
        Assert.Equal($"\"{word}\"", Json.Write(road));
    }

    [Fact]
    public void A_time_in_a_column_loses_nothing()
    {
        var time = new DateTimeOffset(2026, 3, 2, 20, 0, 0, TimeSpan.FromHours(8)).AddTicks(1234567);
        Assert.Equal(time, Instant.From(Instant.Of(time)));
    }
}
