using System.Globalization;
using Scrm.Core.Foundation;
using Scrm.Core.Inboxes;
using Scrm.Core.PlatformTags;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>The tags of an official account (用户标签).</summary>
internal sealed class WeChatPlatformTags(WeChatAccountTools tools) : IPlatformTags
{
    // Below are the platform's own: star marks and the like, the same in every account.
    private const int FirstOfOurs = 100;
    private const int Page = 10_000;

    public int Batch => WeChatTags.Batch;

    public int NameBytes => 30;

    public async Task<Result<IReadOnlyList<PlatformTag>>> ListAsync(Inbox inbox, CancellationToken cancellationToken)
    {
        var list = await tools.TagsAsync(inbox, cancellationToken);
        return list.IsOk
            ? Result.Ok<IReadOnlyList<PlatformTag>>([.. list.Value.Tags.Where(t => t.Id >= FirstOfOurs).Select(t => new PlatformTag(Text(t.Id!.Value), t.Name ?? "", t.Count))])
            : list.Fault;
    }

    public async Task<Result<PlatformTag>> CreateAsync(Inbox inbox, string name, CancellationToken cancellationToken)
    {
        var given = await tools.CreateTagAsync(inbox, name, cancellationToken);
        return !given.IsOk ? given.Fault
            : given.Value.Tag?.Id is { } id ? new PlatformTag(Text(id), name, 0)
            : new Fault(FaultCode.Conflict, "WeChat gave no tag.", "noAnswer");
    }

    public async Task<Result<bool>> RenameAsync(Inbox inbox, string id, string name, CancellationToken cancellationToken) =>
        Done(await tools.RenameTagAsync(inbox, Number(id), name, cancellationToken));

    public async Task<Result<bool>> PutAsync(Inbox inbox, string id, IReadOnlyList<string> externalIds, CancellationToken cancellationToken) =>
        Done(await tools.TagAsync(inbox, Number(id), externalIds, cancellationToken));

    public async Task<Result<bool>> TakeOffAsync(Inbox inbox, string id, IReadOnlyList<string> externalIds, CancellationToken cancellationToken) =>
        Done(await tools.UntagAsync(inbox, Number(id), externalIds, cancellationToken));

    public async Task<Result<PlatformTagPage>> HoldersAsync(Inbox inbox, string id, string? from, CancellationToken cancellationToken)
    {
        var page = await tools.FollowersAsync(inbox, Number(id), from, cancellationToken);
        if (!page.IsOk)
        {
            return page.Fault;
        }

        var people = page.Value.Data?.Openid ?? [];
        return new PlatformTagPage(people, people.Count < Page || string.IsNullOrEmpty(page.Value.NextOpenid) ? null : page.Value.NextOpenid);
    }

    public bool IsAboutPeople(Fault fault) => fault.Detail is "tooManyTagsOfContact" or "unknownContact";

    private static Result<bool> Done(Result<WeChatDone> done) => done.IsOk ? true : done.Fault;

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);

    private static int Number(string id) => int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
