using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Memory;

/// <summary>A person as written down.</summary>
internal sealed record FollowerSnapshot
{
    public required string OpenId { get; init; }

    public required string Nickname { get; init; }

    public required bool Subscribed { get; init; }

    public required DateTimeOffset SubscribedAt { get; init; }

    public required string SubscribeScene { get; init; }

    public required int QrScene { get; init; }

    public required string QrSceneText { get; init; }

    public required string Remark { get; init; }

    public required IReadOnlyList<int> TagIds { get; init; }

    public required IReadOnlyList<QuotaGrant> Grants { get; init; }

    public required IReadOnlyList<ChatLine> Lines { get; init; }

    public static FollowerSnapshot Of(Follower person) => new()
    {
        OpenId = person.OpenId,
        Nickname = person.Nickname,
        Subscribed = person.Subscribed,
        SubscribedAt = person.SubscribedAt,
        SubscribeScene = person.SubscribeScene,
        QrScene = person.QrScene,
        QrSceneText = person.QrSceneText,
        Remark = person.Remark,
        TagIds = [.. person.TagIds],
        Grants = person.Quota.Grants,
        Lines = [.. person.Chat.All],
    };

    public void Restore(FollowerBook book)
    {
        if (book.Meet(OpenId) is not { } person)
        {
            return;
        }

        person.Nickname = Nickname;
        person.Subscribed = Subscribed;
        person.SubscribedAt = SubscribedAt;
        person.SubscribeScene = SubscribeScene;
        person.QrScene = QrScene;
        person.QrSceneText = QrSceneText;
        person.Remark = Remark;
        person.TagIds.AddRange(TagIds);
        person.Quota = new QuotaLedger(Grants);

        // What was on its way when the platform stopped will never arrive.
        person.Chat.Restore(Lines.Select(line => line.State == ChatLine.Sending ? line with { State = ChatLine.Failed } : line));
    }
}
