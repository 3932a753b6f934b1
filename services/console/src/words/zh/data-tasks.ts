export const dataTasksWords = {
  dataTasks: {
    title: '待核实的登记',
    hint: '登记中缺少或矛盾的内容，按楼栋排列。改正登记后自动消除；只看地点，不统计人。',
    rules: '按内容',
    grid: '网格',
    none: '没有待核实的登记。',
    person: '查看档案',
    rightSo: '问过，情况属实…',
    rightSoHint: '登记有改动之前不再提示。',
    ground: '如何得知',
    choose: '请选择如何得知。',
    keep: '记下',
  },
}
