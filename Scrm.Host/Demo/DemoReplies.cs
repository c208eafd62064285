using Scrm.Core.Canned;
using Scrm.Core.Macros;

namespace Scrm.Host.Demo;

/// <summary>Canned replies and a macro of the demo's staff.</summary>
internal static class DemoReplies
{
    private static readonly Sharing Everybodys = new(SharedWith.Everybody, null, "demo");

    private static readonly (string Name, string Text)[] Texts =
    [
        ("开场问好", "{{contact.name}}您好，我是{{inbox.name}}的{{agent.name}}，请问有什么可以帮您？"),
        ("请稍等", "好的，我帮您查一下，请稍等片刻。"),
        ("要订单号", "麻烦您发一下订单号，我马上为您查看。"),
        ("退款进度", "您的退款已经登记，原路退回一般需要 1 到 3 个工作日，到账后微信会通知您。"),
        ("发货时间", "当天 16:00 前付款的订单当天发出，之后付款的次日发出。"),
        ("结束语", "还有需要随时找我们，祝您玩得开心！"),
    ];

    public static async Task SeedAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        await services.GetRequiredService<ICannedStore>().SaveAsync(
            [.. Texts.Select((t, i) => new CannedReply { Id = $"demo-{i + 1}", Name = t.Name, Text = t.Text, Sharing = Everybodys, UpdatedAt = now })],
            cancellationToken);
        await services.GetRequiredService<IMacroStore>().SaveAsync(
            new Macro
            {
                Id = "demo-done",
                Name = "已解决，道别并完结",
                Steps = [new MacroStep(MacroStepKind.Reply, Texts[^1].Text), new MacroStep(MacroStepKind.Resolve, "solved")],
                Sharing = Everybodys,
                UpdatedAt = now,
            },
            cancellationToken);
    }
}
