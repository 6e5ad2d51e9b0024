/** Machines as the runs name them, and the machine of our list that it is: same chip, same memory. */
export const RUN_ON: Record<string, string> = {
	'M1 7-core 8GB': 'mba-m1-8',
	'M1 Max 32-core 64GB': 'm1max-64',
	'M1 Max Mac Studio 64GB': 'm1max-64',
	'M2 Ultra 76-core 192GB': 'm2ultra-192',
	'M3 Max 40-core 64GB': 'm3max-64',
	'M1 Pro 14-core 16GB': 'm1pro-16',
	'M3 Pro 18-core 36GB': 'm3pro-36',
	'Mac mini M4 10-core 32GB': 'macmini-m4-32',
	'Mac Studio M3 Ultra 512GB': 'm3ultra-512',
	'RTX 3060 12GB': 'rtx3060-12',
	'RTX 3090 24GB': 'rtx3090-24',
	'RTX 4090 24GB': 'rtx4090-24',
	'RTX 4090 24GB (Intel 265K)': 'rtx4090-24',
	'RTX 5090 32GB': 'rtx5090-32',
	'RTX 5090 32GB (13900K)': 'rtx5090-32',
	'L40S 48GB': 'l40s-48',
	'A100 PCIe 80GB': 'a100-80-pcie',
	'A100 SXM 80GB': 'a100-80-sxm',
	'H100 PCIe 80GB': 'h100-80-pcie',
	'Raspberry Pi 5 16GB': 'pi5-16',
	'Samsung Galaxy S24': 'phone-flagship',
	'OnePlus 12': 'phone-flagship'
};

/** A machine that is not in our list and has the chip of one that is. */
export const SAME_CHIP: Record<string, string> = { 'Mac mini M4 16GB': 'macmini-m4-32' };

/** Models as the runs name them, and the model of our list with the same dimensions. */
export const RUN_OF: Record<string, string> = {
	'Llama 3 8B': 'llama-3-1-8b',
	'Llama 3.1 8B': 'llama-3-1-8b',
	'Llama 3 70B': 'llama-3-1-70b',
	'Llama 3.1 70B': 'llama-3-1-70b',
	'Llama 3.1 405B': 'llama-3-1-405b',
	'Llama 3.2 3B': 'llama-3-2-3b',
	'LLaMA 7B v2': 'llama-2-7b',
	'Llama 2 7B': 'llama-2-7b',
	'DeepSeek-R1 14B (Qwen2.5-14B)': 'qwen2-5-14b',
	'DeepSeek-R1 671B (37B active)': 'deepseek-r1',
	'gpt-oss-20b': 'gpt-oss-20b'
};
