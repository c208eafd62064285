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
        Assert.True(await spool.AppendAsync(inbound, Sample.Noon.AddTicks(7), Token));
        Assert.Equivalent(
            new[] { new SpooledMessage(inbound, Sample.Noon.AddTicks(7)) }, await spool.ReadAsync(10, Token), strict: true);
    }

    [Fact]
    public async Task Messages_leave_in_the_order_they_came_and_stay_until_removed()
    {
        var spool = _folder.Open();
        foreach (var key in new[] { "a", "b", "c" })
        {
            await SpoolFolderFixture.AddAsync(spool, key);
        }

        Assert.Equal(["a", "b"], await SpoolFolderFixture.KeysAsync(spool, 2));
        Assert.Equal(["a", "b"], await SpoolFolderFixture.KeysAsync(spool, 2));
        await spool.RemoveAsync(2, Token);
        await SpoolFolderFixture.AddAsync(spool, "d");
        Assert.Equal(["c", "d"], await SpoolFolderFixture.EmptyAsync(spool));
        Assert.Equal(0, spool.Count);
    }

    [Fact]
    public async Task Many_at_once_are_all_kept_once()
    {
        var spool = _folder.Open();
        var keys = Enumerable.Range(0, 300).Select(n => $"k{n}").ToList();
        await Task.WhenAll(keys.Select(key => Task.Run(() => SpoolFolderFixture.AddAsync(spool, key), Token)));
        Assert.Equal(300, spool.Count);
        Assert.Equal(keys.Order(), (await SpoolFolderFixture.EmptyAsync(spool)).Order());
    }

    [Fact]
    public async Task A_full_spool_says_so_and_takes_again_once_emptied()
    {
        var spool = _folder.Open(maxMessages: 2);
        Assert.True(await SpoolFolderFixture.AddAsync(spool, "a"));
        Assert.True(await SpoolFolderFixture.AddAsync(spool, "b"));
        Assert.False(await SpoolFolderFixture.AddAsync(spool, "c"));
        Assert.True(spool.IsFull);
        await SpoolFolderFixture.EmptyAsync(spool);
        Assert.True(await SpoolFolderFixture.AddAsync(spool, "c"));
    }

    [Fact]
    public async Task Bytes_are_bounded_too()
    {
        var spool = _folder.Open(maxBytes: 700);
        var taken = 0;
        while (await SpoolFolderFixture.AddAsync(spool, $"k{taken}"))
        {
            taken++;
        }

        Assert.InRange(taken, 1, 5);
        Assert.True(_folder.Files.Sum(file => new FileInfo(file).Length) <= 700);
        await SpoolFolderFixture.EmptyAsync(spool);
        Assert.True(await SpoolFolderFixture.AddAsync(spool, "again"));
    }

    [Fact]
    public async Task What_an_ended_process_left_is_taken_over_before_ones_own()
    {
        var ended = _folder.Open();
        await SpoolFolderFixture.AddAsync(ended, "a");
        await SpoolFolderFixture.AddAsync(ended, "b");
        ended.Dispose();

        var spool = _folder.Open();
        await SpoolFolderFixture.AddAsync(spool, "c");
        await spool.ReadAsync(0, Token);
        Assert.Equal(3, spool.Count);
        Assert.Equal(["a", "b", "c"], await SpoolFolderFixture.EmptyAsync(spool));
        Assert.Single(_folder.Files);
        spool.Dispose();
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public async Task A_living_process_keeps_its_own()
    {
        var living = _folder.Open();
        await SpoolFolderFixture.AddAsync(living, "a");
        Assert.Empty(await SpoolFolderFixture.KeysAsync(_folder.Open()));
        Assert.Equal(["a"], await SpoolFolderFixture.KeysAsync(living));
    }

    [Fact]
    public async Task A_process_that_ends_later_is_noticed()
    {
        var other = _folder.Open();
        var spool = _folder.Open();
        await SpoolFolderFixture.AddAsync(other, "a");
        Assert.Empty(await SpoolFolderFixture.KeysAsync(spool));
        other.Dispose();
        _folder.Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(["a"], await SpoolFolderFixture.KeysAsync(spool));
    }

    [Fact]
    public async Task Two_that_start_at_once_never_both_take_over()
    {
        var ended = _folder.Open();
        await SpoolFolderFixture.AddAsync(ended, "a");
        ended.Dispose();
        var spools = Enumerable.Range(0, 8).Select(_ => _folder.Open()).ToList();
        var read = await Task.WhenAll(spools.Select(spool => Task.Run(() => SpoolFolderFixture.KeysAsync(spool), Token)));
        Assert.Single(read.SelectMany(keys => keys));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(13)]
    public async Task A_torn_tail_is_cut_off_and_what_came_before_is_kept(int torn)
    {
        var ended = _folder.Open();
        await SpoolFolderFixture.AddAsync(ended, "a");
        await SpoolFolderFixture.AddAsync(ended, "b");
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
        await SpoolFolderFixture.AddAsync(ended, "a");
        ended.Dispose();
        await File.AppendAllBytesAsync(Assert.Single(_folder.Files), [9, 0, 0, 0, .. "not its check"u8], Token);
        Assert.Equal(["a"], await SpoolFolderFixture.EmptyAsync(_folder.Open()));
    }

    [Fact]
    public async Task A_disk_that_takes_nothing_is_an_error_and_leaves_no_trace()
    {
        var spool = _folder.Open(crash: new CrashPoints(CrashPoints.InSpool, 1, () => throw new IOException("No space left on device")));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => SpoolFolderFixture.AddAsync(spool, "a"));
        Assert.Equal(0, spool.Count);
        Assert.True(await SpoolFolderFixture.AddAsync(spool, "b"));
        Assert.Equal(["b"], await SpoolFolderFixture.EmptyAsync(spool));
    }
}
