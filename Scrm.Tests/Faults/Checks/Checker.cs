using Scrm.Tests.Faults.Customers;

namespace Scrm.Tests.Faults.Checks;

/// <summary>Compares what customers said and heard with what the store has.</summary>
internal sealed class Checker(StoreReader store)
{
    private const int Quota = 5;
    private static readonly string[] Final = ["sent", "delivered", "read"];

    public async Task<Tally> CheckAsync(IEnumerable<Heard> customers)
    {
        var tally = new Tally();
        foreach (var customer in customers)
        {
            var lines = await store.LinesAsync(customer.OpenId);
            var before = tally.Broken.Count;
            CheckInbound(customer, lines, tally);
            CheckAnswers(customer, lines, tally);
            CheckPhone(customer, lines, tally);
            foreach (var problem in Ownership.Problems(lines))
            {
                tally.Break($"{customer.OpenId}: {problem}");
            }

            tally.Explain(before, () => Story.Of(customer, lines));
        }

        foreach (var id in await store.ForkedAsync())
        {
            tally.Break($"conversation {id}: its version is not the number of its commits");
        }

        return tally;
    }

    private static void CheckInbound(Heard customer, IReadOnlyList<StoredLine> lines, Tally tally)
    {
        var inbound = lines.Where(line => line is { Direction: "in", Text: not null }).ToList();
        foreach (var said in customer.Said)
        {
            var times = inbound.Count(line => line.Text == said.Text);
            tally.Said++;
            tally.Acked += said.Acked ? 1 : 0;
            tally.Stored += times > 0 ? 1 : 0;
            if (said.Acked && times == 0)
            {
                tally.Lost++;
                tally.Break($"{customer.OpenId}: '{said.Text}' was acknowledged and is in no transcript");
            }

            if (times > 1)
            {
                tally.Duplicated += times - 1;
                tally.Break($"{customer.OpenId}: '{said.Text}' stands {times} times in the transcript");
            }
        }

        if (customer.InOrder)
        {
            // What the platform gave up may still come, whenever the process it was last given to goes on: it has no place to keep.
            var order = customer.Said.Where(said => said.Acked).ToDictionary(said => said.Text, said => said.Number);
            CountDisorder(customer.OpenId, "transcript", [.. inbound.Where(l => order.ContainsKey(l.Text!)).Select(l => (long)order[l.Text!])], tally);
        }
    }

    private static void CheckAnswers(Heard customer, IReadOnlyList<StoredLine> lines, Tally tally)
    {
        foreach (var said in customer.Said.Where(said => said.Answer is not null && lines.Any(line => line.Text == said.Text)))
        {
            var times = lines.Count(line => line is { Direction: "out", Author: "bot" } && line.Text == said.Answer);
            if (times == 0 && !HadRoom(customer, lines, said.Text))
            {
                tally.Unanswered++;
            }
            else if (times == 0 && !customer.IsSilenced)
            {
                tally.Break($"{customer.OpenId}: '{said.Text}' has no answer");
            }
            else if (times > 1)
            {
                tally.Duplicated += times - 1;
                tally.Break($"{customer.OpenId}: '{said.Text}' was answered {times} times");
            }
        }
    }

    /// <summary>
    /// The platform takes five replies beside its own requests for a message. Where they are used, the bot is silent rather than refused: by
    /// what was sent since the customer acted, which is known by the second, and by what was on its way before.
    /// </summary>
    private static bool HadRoom(Heard customer, IReadOnlyList<StoredLine> lines, string text)
    {
        var free = customer.Chat.Where(line => line.Via == "passive").Select(line => line.Text).ToHashSet();
        var acted = lines.First(line => line.Text == text).At;
        var before = lines.TakeWhile(line => line.Text != text).Where(line => line is { Direction: "out", Text: not null }).Reverse();
        return before.TakeWhile((reply, place) => place < 3 * Quota || string.CompareOrdinal(reply.At, acted) >= 0).Count(reply => !free.Contains(reply.Text)) < Quota;
    }

    private static void CheckPhone(Heard customer, IReadOnlyList<StoredLine> lines, Tally tally)
    {
        var openId = customer.OpenId;
        var heard = customer.Chat.Where(line => line is { Direction: "in", Text: not null }).ToList();
        var replies = lines.Where(line => line is { Direction: "out", Text: not null }).ToList();
        foreach (var reply in replies)
        {
            var times = heard.Count(line => line.Text == reply.Text);
            tally.Replies++;
            tally.Uncertain += reply.Delivery == "uncertain" ? 1 : 0;
            tally.Failed += reply.Delivery == "failed" ? 1 : 0;
            if (times > 1)
            {
                tally.Duplicated += times - 1;
                tally.Break($"{openId}: '{reply.Text}' arrived {times} times");
            }

            if (times == 0 && Final.Contains(reply.Delivery))
            {
                tally.Lost++;
                tally.Break($"{openId}: '{reply.Text}' is {reply.Delivery} and never arrived");
            }

            if (times > 0 && reply.Delivery == "failed")
            {
                tally.Break($"{openId}: '{reply.Text}' failed, and yet it arrived");
            }

            if (reply.Delivery is null or "pending")
            {
                tally.Break($"{openId}: '{reply.Text}' is still pending");
            }
        }

        foreach (var line in heard.Where(line => replies.All(reply => reply.Text != line.Text)))
        {
            tally.Break($"{openId}: '{line.Text}' arrived and is in no transcript");
        }

        // Responses to messages said at once travel side by side, and the platform shows them as they come: only what is sent keeps order then.
        var ordered = heard.Where(line => customer.InOrder || line.Via != "passive");
        var seqs = replies.Select((reply, place) => (reply.Text, place)).GroupBy(r => r.Text!).ToDictionary(g => g.Key, g => (long)g.First().place);
        CountDisorder(openId, "phone", [.. ordered.Where(l => seqs.ContainsKey(l.Text!)).DistinctBy(l => l.Text).Select(l => seqs[l.Text!])], tally);
    }

    private static void CountDisorder(string openId, string where, IReadOnlyList<long> numbers, Tally tally)
    {
        for (var i = 1; i < numbers.Count; i++)
        {
            if (numbers[i] < numbers[i - 1])
            {
                tally.Disordered++;
                tally.Break($"{openId}: on the {where} {numbers[i]} stands after {numbers[i - 1]}");
            }
        }
    }
}
