namespace Scrm.Emulators.WeChat.State;

/// <summary>What a follower did that lets the account write back.</summary>
internal enum QuotaAction
{
    Message,
    Click,
    Follow,
    Scan,
}
