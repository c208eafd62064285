namespace Scrm.Emulators.WeChat.State;

/// <summary>One person with a phone, as one account knows them.</summary>
internal sealed class Follower(string openId, string nickname, Revisions revisions)
{
    public string OpenId { get; } = openId;

    /// <summary>Shown on the phone only; the user API gives no nickname, as the platform does since 2021.</summary>
    public string Nickname { get; set; } = nickname;

    public bool Subscribed { get; set; }

    public DateTimeOffset SubscribedAt { get; set; }

    /// <summary><c>ADD_SCENE_QR_CODE</c> and the like.</summary>
    public string SubscribeScene { get; set; } = "ADD_SCENE_SEARCH";

    public int QrScene { get; set; }

    public string QrSceneText { get; set; } = "";

    public string Remark { get; set; } = "";

    public List<int> TagIds { get; } = [];

    public QuotaLedger Quota { get; set; } = QuotaLedger.Closed;

    public DateTimeOffset? LastInteraction { get; set; }

    public DateTimeOffset? TypingUntil { get; set; }

    public ChatLog Chat { get; } = new(revisions);

    public bool IsTyping(DateTimeOffset now) => TypingUntil > now;
}
