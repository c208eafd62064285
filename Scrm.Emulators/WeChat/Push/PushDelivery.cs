using Scrm.Emulators.WeChat.Accounts;
using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Push;

/// <summary>Delivers one push: so many tries, then the reply or the platform's apology on the phone.</summary>
internal sealed class PushDelivery(WebhookClient webhook, FaultBoard faults, PlatformClock clock, WeChatEmulatorOptions options)
{
    public const string OutOfService = "该公众号提供的服务出现故障，请稍后再试";
    private static readonly HashSet<string> Kinds = ["drop-response"];
    private static readonly string[] Names = ["push"];

    public async Task DeliverAsync(PushJob job, CancellationToken cancellationToken)
    {
        var verdict = PushVerdict.Retry("not tried");
        for (var attempt = 1; attempt <= options.PushAttempts && !verdict.Handled; attempt++)
        {
            if (attempt > 1 && !verdict.AtOnce)
            {
                await Task.Delay(TimeSpan.FromSeconds(options.RetryPauseSeconds), clock, cancellationToken);
            }

            verdict = await TryAsync(job, attempt, cancellationToken);
        }

        Conclude(job, verdict);
    }

    private async Task<PushVerdict> TryAsync(PushJob job, int attempt, CancellationToken cancellationToken)
    {
        var at = clock.GetUtcNow();
        var began = clock.GetTimestamp();
        var push = SignedPush.Of(job, at);
        var answer = await webhook.PostAsync(push.Url, push.Body, cancellationToken);
        var dropped = faults.Take(Names, Kinds, job.Follower.OpenId) is not null;
        var verdict = dropped ? PushVerdict.Retry("answer dropped", atOnce: true) : AnswerReader.Judge(job, answer) with { ReplyText = answer.Body };
        lock (job.Account.Gate)
        {
            job.Account.Traffic.Add(new TrafficEntry
            {
                At = at,
                Direction = TrafficEntry.Push,
                Kind = job.Kind,
                Method = "POST",
                Url = push.Url,
                OpenId = job.Follower.OpenId,
                Attempt = attempt,
                Status = answer.Status,
                ElapsedMs = clock.GetElapsedTime(began).TotalMilliseconds,
                Request = push.Body,
                RequestClear = push.Body == job.ClearXml ? null : job.ClearXml,
                Response = answer.Body,
                ResponseClear = verdict.ReplyClear,
                Outcome = verdict.Outcome,
            });
        }

        job.Account.Changes.Raise();
        return verdict;
    }

    private void Conclude(PushJob job, PushVerdict verdict)
    {
        var now = clock.GetUtcNow();
        lock (job.Account.Gate)
        {
            var chat = job.Follower.Chat;
            if (job.LineId is { } line)
            {
                chat.Change(line, sent => verdict.Handled
                    ? sent with { State = ChatLine.Delivered }
                    : sent with { State = ChatLine.Failed, Error = verdict.Outcome });
            }

            if (verdict.Reply is not null && !job.IsNews(verdict.ReplyClear ?? verdict.ReplyText))
            {
                return;
            }

            if (verdict.Reply is { } reply && PassiveReply.Line(reply, job, now) is { } answer)
            {
                job.Follower.LastInteraction = now;
                job.Follower.TypingUntil = null;
                chat.Add(answer, now);
            }
            else if (!verdict.Handled && job.ShowsFailure)
            {
                chat.Add(new ChatLine { Direction = ChatLine.Notice, Kind = "failure", Text = OutOfService, Error = verdict.Outcome }, now);
            }
        }

        job.Account.Changes.Raise();
    }
}
