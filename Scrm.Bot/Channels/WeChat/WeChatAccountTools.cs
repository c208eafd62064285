using Scrm.Core.Foundation;
using Scrm.Core.Inboxes;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>What can be done with an account besides talking: QR codes, menu, the platform's tags, notes on people.</summary>
internal sealed class WeChatAccountTools(WeChatQr codes, WeChatMenus menus, WeChatTags tags, WeChatUsers users)
{
    /// <summary>A QR code for a scene of 1 to 64 bytes; <paramref name="life"/> up to 30 days, or null for ever.</summary>
    public Task<Result<WeChatQrGiven>> CreateQrAsync(Inbox inbox, string scene, TimeSpan? life, CancellationToken cancellationToken)
    {
        var seconds = (int?)life?.TotalSeconds;
        return !WeChatQr.IsScene(scene) || seconds is < 1 or > WeChatQrAsk.LongestSeconds
            ? Refuse<WeChatQrGiven>("A scene has 1 to 64 bytes, and a code lives up to 30 days.", "badScene")
            : ForAsync(inbox, s => codes.CreateAsync(s, WeChatQrAsk.Of(scene, seconds), cancellationToken));
    }

    /// <summary>The picture of a code.</summary>
    public Task<Result<byte[]>> QrPictureAsync(Inbox inbox, string ticket, CancellationToken cancellationToken) =>
        ForAsync(inbox, s => codes.PictureAsync(s, ticket, cancellationToken));

    /// <summary>Replaces the menu.</summary>
    public Task<Result<WeChatDone>> CreateMenuAsync(Inbox inbox, WeChatMenu menu, CancellationToken cancellationToken) =>
        menu.Problem() is { } problem
            ? Refuse<WeChatDone>(problem, "badMenu")
            : ForAsync(inbox, s => menus.CreateAsync(s, menu, cancellationToken));

    /// <summary>The menu; the fault <c>noMenu</c> when there is none.</summary>
    public Task<Result<WeChatMenuGiven>> MenuAsync(Inbox inbox, CancellationToken cancellationToken) =>
        ForAsync(inbox, s => menus.GetAsync(s, cancellationToken));

    public Task<Result<WeChatDone>> DeleteMenuAsync(Inbox inbox, CancellationToken cancellationToken) =>
        ForAsync(inbox, s => menus.DeleteAsync(s, cancellationToken));

    public Task<Result<WeChatTagList>> TagsAsync(Inbox inbox, CancellationToken cancellationToken) =>
        ForAsync(inbox, s => tags.ListAsync(s, cancellationToken));

    public Task<Result<WeChatTagGiven>> CreateTagAsync(Inbox inbox, string name, CancellationToken cancellationToken) =>
        ForAsync(inbox, s => tags.CreateAsync(s, name, cancellationToken));

    public Task<Result<WeChatDone>> RenameTagAsync(Inbox inbox, int id, string name, CancellationToken cancellationToken) =>
        ForAsync(inbox, s => tags.RenameAsync(s, id, name, cancellationToken));

    public Task<Result<WeChatDone>> DeleteTagAsync(Inbox inbox, int id, CancellationToken cancellationToken) =>
        ForAsync(inbox, s => tags.DeleteAsync(s, id, cancellationToken));

    /// <summary>Puts a tag on any number of people.</summary>
    public Task<Result<WeChatDone>> TagAsync(Inbox inbox, int id, IReadOnlyList<string> openIds, CancellationToken cancellationToken) =>
        ForAsync(inbox, s => tags.PutAsync(s, id, openIds, cancellationToken));

    /// <summary>Takes a tag off any number of people.</summary>
    public Task<Result<WeChatDone>> UntagAsync(Inbox inbox, int id, IReadOnlyList<string> openIds, CancellationToken cancellationToken) =>
        ForAsync(inbox, s => tags.TakeOffAsync(s, id, openIds, cancellationToken));

    public Task<Result<WeChatTagIds>> TagsOfAsync(Inbox inbox, string openId, CancellationToken cancellationToken) =>
        ForAsync(inbox, s => tags.OfAsync(s, openId, cancellationToken));

    /// <summary>One page of the people with a tag, beginning after <paramref name="from"/>.</summary>
    public Task<Result<WeChatFollowers>> FollowersAsync(Inbox inbox, int tagId, string? from, CancellationToken cancellationToken) =>
        ForAsync(inbox, s => tags.FollowersAsync(s, tagId, from, cancellationToken));

    /// <summary>Our note on a person, kept at the platform.</summary>
    public Task<Result<WeChatDone>> RemarkAsync(Inbox inbox, string openId, string remark, CancellationToken cancellationToken) =>
        ForAsync(inbox, s => users.RemarkAsync(s, openId, remark, cancellationToken));

    private static async Task<Result<T>> ForAsync<T>(Inbox inbox, Func<WeChatSettings, Task<WeChatAnswer<T>>> call)
    {
        if (WeChatChannel.Read(inbox, out var problems) is not { } settings)
        {
            return new Fault(FaultCode.Invalid, string.Join(' ', problems), "badSettings");
        }

        var answer = await call(settings);
        return answer.IsOk ? answer.Value : WeChatErrors.Fault(answer.Failure);
    }

    private static Task<Result<T>> Refuse<T>(string message, string detail) =>
        Task.FromResult<Result<T>>(new Fault(FaultCode.Invalid, message, detail));
}
