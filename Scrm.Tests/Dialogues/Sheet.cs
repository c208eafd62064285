using Scrm.Core.Dialogues;

namespace Scrm.Tests.Dialogues;

/// <summary>A form for returning goods, and a way to fill it in.</summary>
internal static class Sheet
{
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 4, 0, 0, TimeSpan.Zero);

    // A Monday.
    public static readonly DateOnly Today = new(2026, 3, 2);

    public static Form Returns { get; } = new()
    {
        Id = "returns",
        Name = "退货申请",
        StartWords = ["我要退货"],
        Fields =
        [
            new FormField { Key = "order", Label = "订单号", Question = "请发订单号", Kind = FieldKind.Pattern, Pattern = "[A-Z]{2}[0-9]{6}", Error = "订单号是两个字母加六位数字。" },
            new FormField { Key = "day", Label = "取件日期", Question = "哪天上门取件？", Kind = FieldKind.Date, Min = 0, Max = 30 },
            new FormField { Key = "phone", Label = "电话", Question = "联系电话是？", Kind = FieldKind.Phone, SaveAs = "phone" },
            new FormField { Key = "note", Label = "备注", Question = "还有要说明的吗？", Optional = true },
        ],
    };

    public static FormMove Begin(Form? form = null) => FormMachine.Begin(form ?? Returns, Now);

    public static FormMove Says(FormRun run, string text, Form? form = null, bool picture = false) =>
        FormMachine.Step(form ?? Returns, run, new FormInput(text, picture, "m1", Now.AddMinutes(1), Today));

    /// <summary>Begins and says everything in order; the last move.</summary>
    public static FormMove Fill(params string[] texts) => texts.Aggregate(Begin(), (move, text) => Says(move.Run, text));

    public static string? Value(FormMove move, string key) => move.Run.Of(key)?.Value;
}
