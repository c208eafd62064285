using Scrm.Storage.Moving;

namespace Scrm.Tests.Storage.Moving;

public sealed class RunningJobsTests
{
    private const string Running =
        """{"kind":"backfillJob","id":"b","version":3,"body":{"id":"b","state":"running","position":900,"lastOrderId":"o9","lastClick":7,"lastContactId":"p9","upTo":1000,"seen":800}}""";

    [Fact]
    public void A_running_job_stands_at_its_beginning_in_the_new_store() => Assert.Equal(
        """{"kind":"backfillJob","id":"b","version":3,"body":{"id":"b","state":"running","position":0,"lastClick":0,"upTo":9223372036854775807,"seen":800}}""",
        RunningJobs.Anew("catalog", Running));

    [Fact]
    public void Anything_else_is_left_as_it_is()
    {
        var done = Running.Replace("running", "done", StringComparison.Ordinal);
        Assert.Same(done, RunningJobs.Anew("catalog", done));
        Assert.Same(Running, RunningJobs.Anew("message", Running));
        const string Speaking = """{"kind":"team","id":"backfillJob","version":1,"body":{"name":"\"backfillJob\""}}""";
        Assert.Same(Speaking, RunningJobs.Anew("catalog", Speaking));
    }
}
