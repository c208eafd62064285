using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Push;

/// <summary>Checks an account's webhook the way the back office does when the address is saved.</summary>
internal sealed class AddressCheck(WebhookClient webhook, PlatformClock clock)
{
    /// <summary>Null when the address answered correctly, else why not.</summary>
    public async Task<string?> TroubleAsync(AccountState account, CancellationToken cancellationToken)
    {
        var at = clock.GetUtcNow();
        var began = clock.GetTimestamp();
        var (url, echo) = SignedPush.Handshake(account, at);
        var answer = await webhook.GetAsync(url, cancellationToken);
        var trouble = answer.Trouble ?? (answer.Status != 200 ? "status is not 200" : answer.Body != echo ? "echostr did not come back" : null);
        lock (account.Gate)
        {
            account.Traffic.Add(new TrafficEntry
            {
                At = at,
                Direction = TrafficEntry.Push,
                Kind = "handshake",
                Method = "GET",
                Url = url,
                Status = answer.Status,
                ElapsedMs = clock.GetElapsedTime(began).TotalMilliseconds,
                Response = answer.Body,
                Outcome = trouble ?? "handled",
            });
        }

        account.Changes.Raise();
        return trouble;
    }
}
