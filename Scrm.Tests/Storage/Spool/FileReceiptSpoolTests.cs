using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Spool;

public sealed class FileReceiptSpoolTests : IDisposable
{
    private readonly SpoolFolderFixture _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_message_comes_back_whole()
    {
        var inbound = Sample.Inbound("k1") with { Content = MessageContent.OfText("退款 😀\n\"<xml>\""), Raw = "<xml/>", ContactName = "小李" };
        var spool = _folder.Open();
        Assert.True(await spool.AppendAsync(inbound, Sample.Noon.AddTicks(-7), Token));
        Assert.Equivalent(
            new[] { new SpooledMessage(inbound, Sample.Noon.AddTicks(-7)) }, await spool.ReadAsync(10, Token), strict: true);
    }

    [Fact]
    public async Task Messages_leave_in_the_order_they_came_and_stay_until_removed()
    {
        var spool = _folder.Open();
        foreach (var key in new[] { "a", "b", "c" })
        {
            await _folder.AddAsync(spool, key);
        }

        Assert.Equal(["a", "b"], await SpoolFolderFixture.KeysAsync(spool, 2));
        Assert.Equal(["a", "b"], await SpoolFolderFixture.KeysAsync(spool, 2));
        await spool.RemoveReadAsync(Token);
        await _folder.AddAsync(spool, "d");
        Assert.Equal(["c", "d"], await SpoolFolderFixture.EmptyAsync(spool));
        Assert.Equal(0, spool.Count);
    }

    [Fact]
    public async Task Many_at_once_are_all_kept_once()
    {
        var spool = _folder.Open();
        var keys = Enumerable.Range(0, 300).Select(n => $"k{n}").ToList();
        await Task.WhenAll(keys.Select(key => Task.Run(() => spool.AppendAsync(Sample.Inbound(key), Sample.Noon, Token), Token)));
        Assert.Equal(300, spool.Count);
        Assert.Equal(keys.Order(), (await SpoolFolderFixture.EmptyAsync(spool)).Order());
    }

    [Fact]
    public async Task A_full_spool_says_so_and_takes_again_once_emptied()
    {
        var spool = _folder.Open(maxMessages: 2);
        Assert.True(await _folder.AddAsync(spool, "a"));
        Assert.True(await _folder.AddAsync(spool, "b"));
        Assert.False(await _folder.AddAsync(spool, "c"));
        Assert.True(spool.IsFull);
        await SpoolFolderFixture.EmptyAsync(spool);
        Assert.True(await _folder.AddAsync(spool, "c"));
    }

    [Fact]
    public async Task Bytes_are_bounded_too()
    {
        var spool = _folder.Open(maxBytes: 700);
        var taken = 0;
        while (await _folder.AddAsync(spool, $"k{taken}"))
        {
            taken++;
        }

        Assert.InRange(taken, 1, 5);
        Assert.True(_folder.Files.Sum(file => new FileInfo(file).Length) <= 700);
        await SpoolFolderFixture.EmptyAsync(spool);
        Assert.True(await _folder.AddAsync(spool, "again"));
    }

    [Fact]
    public async Task What_an_ended_process_left_comes_before_ones_own_and_no_file_stays()
    {
        var ended = _folder.Open();
        await _folder.AddAsync(ended, "a");
        await _folder.AddAsync(ended, "b");
        ended.Dispose();

        var spool = _folder.Open();
        await _folder.AddAsync(spool, "c");
        Assert.Equal(3, spool.Count);
        Assert.Equal(["a", "b", "c"], await SpoolFolderFixture.EmptyAsync(spool));
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public async Task What_a_contact_wrote_to_two_processes_in_turn_comes_in_order_from_each()
    {
        var here = _folder.Open();
        var there = _folder.Open();
        for (var n = 0; n < 20; n++)
        {
            await _folder.AddAsync(n % 3 == 0 ? here : there, $"{n:D2}");
        }

        var expected = Enumerable.Range(0, 20).Select(n => $"{n:D2}").ToList();
        Assert.Equal(expected, await SpoolFolderFixture.KeysAsync(there));
        Assert.Equal(expected, await SpoolFolderFixture.EmptyAsync(here));
    }

    [Fact]
    public async Task What_waits_of_a_contact_every_process_knows_at_once_until_it_is_in_the_store()
    {
        var here = _folder.Open();
        var there = _folder.Open();
        Assert.False(there.Holds("i1", "p1"));
        await _folder.AddAsync(here, "a");
        Assert.True(here.Holds("i1", "p1"));
        Assert.True(there.Holds("i1", "p1"));
        Assert.False(there.Holds("i1", "p2"));
        Assert.False(there.Holds("i2", "p1"));

        Assert.Equal(["a"], await SpoolFolderFixture.EmptyAsync(there));
        Assert.False(here.Holds("i1", "p1"));
        Assert.Equal(0, here.Count);
    }

    [Fact]
    public async Task What_another_process_tidied_away_while_it_was_brought_into_the_store_is_counted_once()
    {
        var here = _folder.Open();
        var there = _folder.Open();
        await _folder.AddAsync(here, "a");
        Assert.Equal(["a"], await SpoolFolderFixture.KeysAsync(there));
        Assert.Equal(["a"], await SpoolFolderFixture.EmptyAsync(here));
        Assert.Empty(_folder.Files);

        // It learns that the file is gone before it says that what it read is done.
        Assert.False(there.Holds("i1", "p1"));
        await there.RemoveReadAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, there.Count);
        Assert.False(there.Holds("i1", "p1"));
    }

    [Fact]
    public async Task What_came_while_another_process_emptied_the_file_is_not_taken_for_done()
    {
        var here = _folder.Open();
        var there = _folder.Open();
        await _folder.AddAsync(here, "a");
        Assert.Equal(["a"], await SpoolFolderFixture.KeysAsync(here));
        await _folder.AddAsync(here, "b");
        Assert.Equal(["a", "b"], await SpoolFolderFixture.KeysAsync(there));
        await there.RemoveReadAsync(Token);
        await _folder.AddAsync(here, "c");
        Assert.True(here.Holds("i1", "p1"));
        await here.RemoveReadAsync(Token);
        Assert.Equal(["c"], await SpoolFolderFixture.EmptyAsync(there));
        await SpoolFolderFixture.EmptyAsync(here);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public async Task What_is_left_of_files_that_are_gone_is_tidied_away()
    {
        var spool = _folder.Open();
        await _folder.AddAsync(spool, "a");
        var file = Assert.Single(_folder.Files);
        await SpoolFolderFixture.EmptyAsync(spool);
        await File.WriteAllTextAsync(file + ".done", "99", Token);
        await File.WriteAllTextAsync(Path.Combine(Path.GetDirectoryName(file)!, "ended.tmp"), "9", Token);
        await spool.ReadAsync(1, Token);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public async Task Several_who_empty_it_while_messages_come_miss_none()
    {
        var spools = Enumerable.Range(0, 4).Select(_ => _folder.Open()).ToList();
        var keys = Enumerable.Range(0, 400).Select(n => $"k{n}").ToList();
        var adding = Task.WhenAll(keys.Select((key, n) => Task.Run(() => spools[n % 2].AppendAsync(Sample.Inbound(key), Sample.Noon, Token), Token)));
        var stored = await Task.WhenAll(spools.Select(spool => Task.Run(async () =>
        {
            List<string> all = [];
            do
            {
                all.AddRange(await SpoolFolderFixture.EmptyAsync(spool));
            }
            while (!adding.IsCompleted || spool.Count > 0);
            return all;
        }, Token)));
        Assert.All(await adding, Assert.True);
        Assert.Equal(keys.Order(), stored.SelectMany(all => all).Distinct().Order());
        for (var look = 0; look < 2; look++)
        {
            await Task.WhenAll(spools.Select(spool => spool.ReadAsync(1, Token)));
        }

        Assert.Empty(_folder.Files);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(13)]
    public async Task A_torn_tail_is_cut_off_and_what_came_before_is_kept(int torn)
    {
        var ended = _folder.Open();
        await _folder.AddAsync(ended, "a");
        await _folder.AddAsync(ended, "b");
        ended.Dispose();
        var file = Assert.Single(_folder.Files);
        using (var open = File.OpenWrite(file))
        {
            open.SetLength(open.Length - torn);
        }

        Assert.Equal(["a"], await SpoolFolderFixture.EmptyAsync(_folder.Open()));
    }

    [Fact]
    public async Task A_tail_of_rubbish_is_cut_off()
    {
        var ended = _folder.Open();
        await _folder.AddAsync(ended, "a");
        ended.Dispose();
        await File.AppendAllBytesAsync(Assert.Single(_folder.Files), [9, 0, 0, 0, .. "not its check"u8], Token);
        Assert.Equal(["a"], await SpoolFolderFixture.EmptyAsync(_folder.Open()));
    }

    [Fact]
    public async Task A_disk_that_takes_nothing_is_an_error_and_harms_nothing_else()
    {
        var spool = _folder.Open(maxMessages: 3, crash: new CrashPoints(CrashPoints.InSpool, 2, () => throw new IOException("No space left on device")));
        Assert.True(await _folder.AddAsync(spool, "a"));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => _folder.AddAsync(spool, "refused"));
        Assert.True(await _folder.AddAsync(spool, "b"));
        Assert.True(await _folder.AddAsync(spool, "c"));

        // The one refused may have got as far as the file: then it comes early, and again when the platform sends it again.
        Assert.Equal(["a", "b", "c"], (await SpoolFolderFixture.EmptyAsync(spool)).Where(key => key != "refused"));
        Assert.Empty(_folder.Files);
    }
}
