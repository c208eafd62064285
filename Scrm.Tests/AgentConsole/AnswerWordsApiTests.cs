using System.Net;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Answers;

namespace Scrm.Tests.AgentConsole;

public sealed class AnswerWordsApiTests(ConsoleServer server) : IClassFixture<ConsoleServer>
{
    [Fact]
    public async Task Words_are_kept_tidied_and_the_next_question_is_found_by_them()
    {
        using var wang = await server.SignInAsync("wang");
        await wang.SendAsync<ArticleView>(HttpMethod.Post, "/api/knowledge", new { id = "refund", question = "怎么申请退款", answer = new { type = "text", text = "在订单里申请" }, enabled = true });
        var before = await ScoreAsync(wang);

        await wang.SendAsync<AnswerWords>(HttpMethod.Put, "/api/answers/words", new AnswerWordsInput([[" 退款", "退钱", "退钱"]], ["小棕瓶", " "]));
        var kept = await wang.GetAsync<AnswerWords>("/api/answers/words");

        Assert.Equal(new AnswerWords([["退款", "退钱"]], ["小棕瓶"]), kept);
        Assert.True(await ScoreAsync(wang) > before + 0.1);
    }

    [Fact]
    public async Task Wrong_words_are_refused_by_their_place_and_agents_only_read()
    {
        using var wang = await server.SignInAsync("wang");
        await wang.SendAsync(HttpMethod.Put, "/api/answers/words", new AnswerWordsInput([["退款", "退钱"], ["物流"]], null)).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        await wang.SendAsync(HttpMethod.Put, "/api/answers/words", new AnswerWordsInput([["退款", "退钱"], ["返款", "退钱"]], null)).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        await wang.SendAsync(HttpMethod.Put, "/api/answers/words", new AnswerWordsInput(null, [new string('长', 41)])).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        await wang.SendAsync(HttpMethod.Put, "/api/answers/words", new AnswerWordsInput(null, null)).RefusedAsync(HttpStatusCode.BadRequest, "invalid");

        using var lin = await server.SignInAsync("lin");
        using var read = await lin.Http.GetAsync("/api/answers/words");
        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        await lin.SendAsync(HttpMethod.Put, "/api/answers/words", new AnswerWordsInput([["a", "b"]], [])).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
    }

    private static async Task<double> ScoreAsync(Desk desk)
    {
        var tried = await desk.SendAsync<AnswerTryView>(HttpMethod.Post, "/api/answers/try", new { inboxId = "demo", text = "要退钱" });
        return tried.Candidates.Count > 0 ? tried.Candidates[0].Score : 0;
    }
}
