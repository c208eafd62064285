namespace Scrm.Bot.Channels.WeChat;

/// <summary>The platform's own tags on followers: 100 an account, 20 a person.</summary>
internal sealed class WeChatTags(WeChatClient client)
{
    /// <summary>People in one call at most.</summary>
    public const int Batch = 50;

    public Task<WeChatAnswer<WeChatTagList>> ListAsync(WeChatSettings settings, CancellationToken cancellationToken) =>
        client.GetAsync(settings, "/cgi-bin/tags/get", "", WeChatJson.Default.WeChatTagList, cancellationToken);

    public Task<WeChatAnswer<WeChatTagGiven>> CreateAsync(WeChatSettings settings, string name, CancellationToken cancellationToken) =>
        client.PostAsync(
            settings,
            "/cgi-bin/tags/create",
            new WeChatTagAsk(new WeChatTag { Name = name }),
            WeChatJson.Default.WeChatTagAsk,
            WeChatJson.Default.WeChatTagGiven,
            cancellationToken);

    public Task<WeChatAnswer<WeChatDone>> RenameAsync(WeChatSettings settings, int id, string name, CancellationToken cancellationToken) =>
        ChangeAsync(settings, "/cgi-bin/tags/update", new WeChatTag { Id = id, Name = name }, cancellationToken);

    public Task<WeChatAnswer<WeChatDone>> DeleteAsync(WeChatSettings settings, int id, CancellationToken cancellationToken) =>
        ChangeAsync(settings, "/cgi-bin/tags/delete", new WeChatTag { Id = id }, cancellationToken);

    public Task<WeChatAnswer<WeChatDone>> PutAsync(WeChatSettings settings, int id, IReadOnlyList<string> openIds, CancellationToken cancellationToken) =>
        TagAsync(settings, "/cgi-bin/tags/members/batchtagging", id, openIds, cancellationToken);

    public Task<WeChatAnswer<WeChatDone>> TakeOffAsync(WeChatSettings settings, int id, IReadOnlyList<string> openIds, CancellationToken cancellationToken) =>
        TagAsync(settings, "/cgi-bin/tags/members/batchuntagging", id, openIds, cancellationToken);

    public Task<WeChatAnswer<WeChatTagIds>> OfAsync(WeChatSettings settings, string openId, CancellationToken cancellationToken) =>
        client.PostAsync(
            settings,
            "/cgi-bin/tags/getidlist",
            new WeChatOpenId(openId),
            WeChatJson.Default.WeChatOpenId,
            WeChatJson.Default.WeChatTagIds,
            cancellationToken);

    public Task<WeChatAnswer<WeChatFollowers>> FollowersAsync(WeChatSettings settings, int id, string? from, CancellationToken cancellationToken) =>
        client.PostAsync(
            settings,
            "/cgi-bin/user/tag/get",
            new WeChatFollowersAsk(id, from ?? ""),
            WeChatJson.Default.WeChatFollowersAsk,
            WeChatJson.Default.WeChatFollowers,
            cancellationToken);

    private Task<WeChatAnswer<WeChatDone>> ChangeAsync(WeChatSettings settings, string path, WeChatTag tag, CancellationToken cancellationToken) =>
        client.PostAsync(settings, path, new WeChatTagAsk(tag), WeChatJson.Default.WeChatTagAsk, WeChatJson.Default.WeChatDone, cancellationToken);

    // In batches; the first failure ends it, what went before stays done and may be repeated without harm.
    private async Task<WeChatAnswer<WeChatDone>> TagAsync(
        WeChatSettings settings, string path, int id, IReadOnlyList<string> openIds, CancellationToken cancellationToken)
    {
        foreach (var batch in openIds.Chunk(Batch))
        {
            var answer = await client.PostAsync(
                settings, path, new WeChatTagging(batch, id), WeChatJson.Default.WeChatTagging, WeChatJson.Default.WeChatDone, cancellationToken);
            if (!answer.IsOk)
            {
                return answer;
            }
        }

        return new WeChatDone();
    }
}
